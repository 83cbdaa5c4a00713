import type { RouteObject } from 'react-router';

/** Below /desk/:prefecture. */
export const trainingDeskRoutes: RouteObject[] = [];
