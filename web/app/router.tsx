import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { parseSearch, stringifySearch } from '../lib/search-params.ts';
import type { Search } from '../lib/view.ts';
import { NotFound, RouteError } from './RouteError.tsx';
import { Shell } from './Shell.tsx';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  validateSearch: (search): Search => search as Search,
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./Home.tsx'), 'Home'),
});
const reports = createRoute({
  getParentRoute: () => root,
  path: '/reports',
  component: lazyRouteComponent(() => import('../features/reports/ReportsPage.tsx'), 'ReportsPage'),
});
const report = createRoute({ getParentRoute: () => reports, path: '$id' });
const sources = createRoute({
  getParentRoute: () => root,
  path: '/sources',
  component: lazyRouteComponent(() => import('../features/sources/SourcesPage.tsx'), 'SourcesPage'),
});
const source = createRoute({
  getParentRoute: () => root,
  path: '/sources/$id',
  component: lazyRouteComponent(() => import('../features/sources/SourcePage.tsx'), 'SourcePage'),
});
const coverage = createRoute({
  getParentRoute: () => root,
  path: '/coverage',
  component: lazyRouteComponent(
    () => import('../features/coverage/CoveragePage.tsx'),
    'CoveragePage',
  ),
});
const catalogue = createRoute({
  getParentRoute: () => root,
  path: '/catalogue',
  component: lazyRouteComponent(
    () => import('../features/sources/CataloguePage.tsx'),
    'CataloguePage',
  ),
});
const start = createRoute({
  getParentRoute: () => root,
  path: '/start',
  component: lazyRouteComponent(() => import('../features/start/StartPage.tsx'), 'StartPage'),
});
const words = createRoute({
  getParentRoute: () => root,
  path: '/words',
  component: lazyRouteComponent(() => import('../features/words/WordsPage.tsx'), 'WordsPage'),
});
const quality = createRoute({
  getParentRoute: () => root,
  path: '/quality',
  component: lazyRouteComponent(() => import('../features/quality/QualityPage.tsx'), 'QualityPage'),
});
const jobs = createRoute({
  getParentRoute: () => root,
  path: '/jobs',
  component: lazyRouteComponent(() => import('../features/jobs/JobsPage.tsx'), 'JobsPage'),
});

const routeTree = root.addChildren([
  home,
  reports.addChildren([report]),
  sources,
  source,
  coverage,
  catalogue,
  start,
  words,
  quality,
  jobs,
]);

export function createAppRouter() {
  return createRouter({
    routeTree,
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultErrorComponent: RouteError,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
