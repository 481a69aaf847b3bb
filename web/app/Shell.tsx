import { AppShell, Burger, Group } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { Brand } from './Brand.tsx';
import { Navigation } from './Navigation.tsx';
import { Notices } from './Notices.tsx';
import { useLiveData } from './use-live-data.ts';

const KeyboardHelp = lazy(async () => ({
  default: (await import('./KeyboardHelp.tsx')).KeyboardHelp,
}));

export function Shell() {
  const [menu, { toggle, close }] = useDisclosure(false);
  const [help, helpState] = useDisclosure(false);
  const { pathname } = useLocation();
  const navigate = useNavigate();
  useLiveData();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page is the reason to close
  useEffect(close, [pathname, close]);
  useHotkeys([
    ['shift + ?', helpState.open],
    ['?', helpState.open],
    ['alt + 1', () => void navigate({ to: '/', search: true })],
    ['alt + 2', () => void navigate({ to: '/reports', search: true })],
    ['alt + 3', () => void navigate({ to: '/sources', search: true })],
    ['alt + 4', () => void navigate({ to: '/jobs', search: true })],
    ['/', () => document.querySelector<HTMLInputElement>('[data-search]')?.focus()],
  ]);
  return (
    <>
      <a className="uc-skip" href="#main">
        Skip to the content
      </a>
      <AppShell
        header={{ height: { base: 52, sm: 0 } }}
        navbar={{ width: 212, breakpoint: 'sm', collapsed: { mobile: !menu } }}
        transitionDuration={0}
      >
        <AppShell.Header className="uc-topbar" hiddenFrom="sm">
          <Group h="100%" px="md" gap="sm">
            <Burger
              opened={menu}
              onClick={toggle}
              size="sm"
              aria-label={menu ? 'Close the menu' : 'Open the menu'}
              aria-expanded={menu}
            />
            <Brand />
          </Group>
        </AppShell.Header>
        <AppShell.Navbar className="uc-navbar" aria-label="Main">
          <Navigation onHelp={helpState.open} />
        </AppShell.Navbar>
        <AppShell.Main id="main" tabIndex={-1} className="uc-main">
          <Notices />
          <Outlet />
          <div id="overlays" />
        </AppShell.Main>
      </AppShell>
      <Suspense fallback={null}>
        {help ? <KeyboardHelp onClose={helpState.close} /> : null}
      </Suspense>
    </>
  );
}
