import type { RouteObject } from 'react-router';
import { Only } from '@/components/feedback';

/** Below /desk/:prefecture. */
export const trainingDeskRoutes: RouteObject[] = [
  {
    element: <Only may="trainings:read" />,
    children: [
      { path: 'trainings', lazy: async () => ({ Component: (await import('./TrainingsPage')).TrainingsPage }) },
      { path: 'trainings/:id', lazy: async () => ({ Component: (await import('./TrainingPage')).TrainingPage }) },
      { path: 'trainings/:id/attendance', lazy: async () => ({ Component: (await import('./participants/AttendancePage')).AttendancePage }) },
      { path: 'external-courses', lazy: async () => ({ Component: (await import('./courses/ExternalCoursesPage')).ExternalCoursesPage }) },
    ],
  },
  {
    element: <Only may="trainings:write" />,
    children: [
      { path: 'trainings/new', lazy: async () => ({ Component: (await import('./form/AddTrainingPage')).AddTrainingPage }) },
      { path: 'trainings/attendance', lazy: async () => ({ Component: (await import('./grid/AttendanceGridPage')).AttendanceGridPage }) },
      { path: 'trainings/:id/edit', lazy: async () => ({ Component: (await import('./form/ChangeTrainingPage')).ChangeTrainingPage }) },
      { path: 'external-courses/new', lazy: async () => ({ Component: (await import('./courses/AddCoursePage')).AddCoursePage }) },
      { path: 'external-courses/:id/edit', lazy: async () => ({ Component: (await import('./courses/ChangeCoursePage')).ChangeCoursePage }) },
      { path: 'training-imports', lazy: async () => ({ Component: (await import('./imports/TrainingImportPage')).TrainingImportPage }) },
      { path: 'training-imports/:id', lazy: async () => ({ Component: (await import('./imports/TrainingImportPreviewPage')).TrainingImportPreviewPage }) },
    ],
  },
];
