'use client';

export { SafeguardingResource } from './SafeguardingResource.js';
export { SafeguardingResources } from './SafeguardingResources.js';
