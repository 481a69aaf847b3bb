import { join } from 'node:path';
import compression from 'compression';
import express, { type Express } from 'express';
import helmet from 'helmet';
import type { Api } from './context.ts';
import { type Endpoint, register } from './endpoint.ts';
import { notFound, problems } from './middleware/problems.ts';
import { sameSite } from './middleware/same-site.ts';
import { openApiDocument } from './openapi.ts';
import { catalogueRoutes } from './routes/catalogue.ts';
import { classifierRoutes } from './routes/classifier.ts';
import { correctionRoutes } from './routes/corrections.ts';
import { coverageRoutes } from './routes/coverage.ts';
import { feedListRoutes } from './routes/feed-lists.ts';
import { healthRoutes } from './routes/health.ts';
import { jobRoutes } from './routes/jobs.ts';
import { qualityRoutes } from './routes/quality.ts';
import { reportRoutes } from './routes/reports.ts';
import { sourcePageRoutes } from './routes/source-pages.ts';
import { sourceRoutes } from './routes/sources.ts';
import { taxonomyRoutes } from './routes/taxonomy.ts';
import { trendRoutes } from './routes/trends.ts';
import { uploadRoutes } from './routes/uploads.ts';

export const endpoints: readonly Endpoint[] = [
  ...trendRoutes,
  ...reportRoutes,
  ...correctionRoutes,
  ...classifierRoutes,
  ...qualityRoutes,
  ...taxonomyRoutes,
  ...feedListRoutes,
  ...catalogueRoutes,
  ...sourceRoutes,
  ...sourcePageRoutes,
  ...coverageRoutes,
  ...jobRoutes,
  ...uploadRoutes,
  ...healthRoutes,
];

/** The API below /api/v1 and the page above it. */
export function createApp(api: Api): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use(securityHeaders());
  app.use(compression());
  app.use(sameSite(api.hosts));
  app.use('/api/v1', apiRouter(api));
  app.use('/api', notFound);
  servePage(app, api.page);
  app.use(notFound);
  app.use(problems(api.log));
  return app;
}

function apiRouter(api: Api): express.Router {
  const router = express.Router();
  router.use((_request, response, next) => {
    // Revalidated at every use: the ETag says whether anything changed.
    response.setHeader('Cache-Control', 'no-cache');
    next();
  });
  // As bytes: an OPML file may be in any encoding and comes under any name of a type.
  router.use('/sources/opml', express.raw({ limit: '10mb', type: () => true }));
  router.use(express.json({ limit: '1mb' }));
  const document = openApiDocument(endpoints, api.version);
  router.get('/openapi.json', (_request, response) => void response.json(document));
  for (const endpoint of endpoints) register(router, api, endpoint);
  return router;
}

function servePage(app: Express, folder: string): void {
  // File names under assets/ carry a hash of their content.
  app.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y' }));
  app.use('/assets', notFound);
  app.use(express.static(folder, { index: false }));
  app.get('/{*path}', (request, response, next) => {
    if (!request.accepts('html')) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(join(folder, 'index.html'), (error) => {
      if (error) next(error);
    });
  });
}

function securityHeaders() {
  return helmet({
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"], // Mantine sets its variables in style elements
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: null, // served without TLS on the analyst's own machine
      },
    },
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' }, // a publisher must not learn what an analyst looks for
  });
}
