export { DownloadLink } from './DownloadLink';
export { EmptyState } from './EmptyState';
export { ErrorBoundary, NotFound, RouteProblem } from './ErrorScreen';
export { Alert, ProblemAlert } from './ProblemAlert';
export { Only } from './Only';
export { Skeleton, SkeletonLine } from './Skeleton';
export { announcePolitely, showToast } from './toast-store';
export { Toasts } from './Toasts';
