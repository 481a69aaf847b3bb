import { crimeTypesResponse, regionsResponse } from '../../core/contract/taxonomy.ts';
import { regionsTree } from '../../core/geography/regions.ts';
import { crimeTypesTree } from '../../core/taxonomy/taxonomy.ts';
import { endpoint } from '../endpoint.ts';

export const taxonomyRoutes = [
  endpoint({
    method: 'get',
    path: '/crime-types',
    summary: 'The taxonomy: crime groups and types with ICCS codes and treaties',
    response: crimeTypesResponse,
    handle: async () => crimeTypesTree(),
  }),
  endpoint({
    method: 'get',
    path: '/regions',
    summary: 'World, regions, subregions and countries (UN M49, ISO 3166-1)',
    response: regionsResponse,
    handle: async () => regionsTree(),
  }),
];
