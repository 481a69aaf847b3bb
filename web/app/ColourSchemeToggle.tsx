import {
  Group,
  type MantineColorScheme,
  UnstyledButton,
  useMantineColorScheme,
} from '@mantine/core';
import type { ReactElement } from 'react';
import { MoonIcon, SunIcon, SystemIcon } from '../components/icons.tsx';

const choices: { value: MantineColorScheme; label: string; icon: ReactElement }[] = [
  { value: 'auto', label: 'Colours as the system', icon: <SystemIcon /> },
  { value: 'light', label: 'Light colours', icon: <SunIcon /> },
  { value: 'dark', label: 'Dark colours', icon: <MoonIcon /> },
];

export function ColourSchemeToggle() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Group gap={2} role="group" aria-label="Colours" className="uc-switch">
      {choices.map(({ value, label, icon }) => (
        <UnstyledButton
          key={value}
          aria-pressed={colorScheme === value}
          aria-label={label}
          title={label}
          onClick={() => setColorScheme(value)}
        >
          {icon}
        </UnstyledButton>
      ))}
    </Group>
  );
}
