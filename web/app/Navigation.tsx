import { ActionIcon, Button, Group, NavLink, Stack, Tooltip } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import {
  CatalogueIcon,
  CoverageIcon,
  JobsIcon,
  KeyboardIcon,
  OverviewIcon,
  PlusIcon,
  QualityIcon,
  ReportsIcon,
  SourcesIcon,
  WordsIcon,
} from '../components/icons.tsx';
import { isOpen, useJobs } from '../lib/api/use-jobs.ts';
import { Brand } from './Brand.tsx';
import { ColourSchemeToggle } from './ColourSchemeToggle.tsx';
import { StoreStatus } from './StoreStatus.tsx';

const places = [
  { to: '/', label: 'Overview', icon: <OverviewIcon /> },
  { to: '/reports', label: 'Reports', icon: <ReportsIcon /> },
  { to: '/sources', label: 'Sources', icon: <SourcesIcon /> },
  { to: '/coverage', label: 'Coverage', icon: <CoverageIcon /> },
  { to: '/catalogue', label: 'Catalogue', icon: <CatalogueIcon /> },
  { to: '/words', label: 'Watch terms', icon: <WordsIcon /> },
  { to: '/quality', label: 'Quality', icon: <QualityIcon /> },
  { to: '/jobs', label: 'Jobs', icon: <JobsIcon /> },
] as const;

export function Navigation({ onHelp }: { onHelp: () => void }) {
  const running = useJobs().data?.items.filter(isOpen).length ?? 0;
  return (
    <Stack h="100%" gap={0} p="sm">
      <div className="uc-navbar-brand">
        <Brand />
      </div>
      <Stack gap={2} mt="xs">
        {places.map(({ to, label, icon }) => (
          <NavLink
            key={to}
            component={Link}
            to={to}
            search={true}
            label={label}
            leftSection={icon}
            activeOptions={{ exact: to === '/', includeSearch: false }}
            className="uc-navlink"
            rightSection={
              to === '/jobs' && running > 0 ? (
                <span className="uc-count">
                  {running}
                  <span className="uc-hidden"> running</span>
                </span>
              ) : null
            }
          />
        ))}
      </Stack>
      <Button
        component={Link}
        to="/start"
        search={true}
        mt="md"
        size="sm"
        leftSection={<PlusIcon />}
      >
        Add data
      </Button>
      <Stack mt="auto" gap="xs" pt="md">
        <StoreStatus />
        <Group gap="xs" justify="space-between">
          <ColourSchemeToggle />
          <Tooltip label="Keyboard help (?)">
            <ActionIcon variant="subtle" color="gray" onClick={onHelp} aria-label="Keyboard help">
              <KeyboardIcon />
            </ActionIcon>
          </Tooltip>
        </Group>
      </Stack>
    </Stack>
  );
}
