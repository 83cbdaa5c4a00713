import { QueryClient } from '@tanstack/react-query';
import { isProblem } from './problem';

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (failures, error) => failures < 2 && isProblem(error) && error.retryable && error.status !== 429,
      },
      mutations: { retry: false },
    },
  });
}
