import type { paths as Contract } from './schema';
import type * as T from './types';

/*
 * What openapi-fetch needs to know of the contract, in the shape that openapi-typescript generates:
 * replacing this file's `paths` by the generated one changes no caller.
 */
type Header = Record<string, string>;
type Json<B> = { content: { 'application/json': B } };
interface Read<R, Q = never, P = object> { parameters: { path: P; query?: Q }; responses: { 200: Json<R> } }
interface Write<B, R, P = object> { parameters: { path: P; header?: Header }; requestBody: Json<B>; responses: { 200: Json<R> } }
interface Remove<P = object> { parameters: { path: P; header?: Header }; responses: { 204: { content?: never } } }
type List<R, Q, P> = Read<T.Page<R>, Q & { limit?: number; cursor?: string; sort?: string; q?: string }, P>;

interface InPrefecture { prefecture: string }
interface One extends InPrefecture { id: string }

export type paths = Contract & Trainings & Reports;

interface Trainings {
  '/api/v1/prefectures/{prefecture}/trainings': {
    get: List<T.Training, { fiscalYear?: number; kind?: string; delivery?: string; attendance?: string }, InPrefecture>;
    post: Write<T.TrainingBody, T.Training, InPrefecture>;
  };
  '/api/v1/prefectures/{prefecture}/trainings/{id}': {
    get: Read<T.Training, never, One>; put: Write<T.TrainingBody, T.Training, One>; delete: Remove<One>;
  };
  '/api/v1/prefectures/{prefecture}/trainings/{id}/attendance': {
    get: Read<T.Attendance, never, One>; put: Write<T.AttendanceBody, T.Attendance, One>;
  };
  '/api/v1/prefectures/{prefecture}/trainings/{id}/attendance/headcounts': { put: Write<T.HeadcountsBody, T.Attendance, One> };
  '/api/v1/prefectures/{prefecture}/open-trainings': { get: List<T.OpenTraining, object, InPrefecture> };
  '/api/v1/prefectures/{prefecture}/external-courses': {
    get: List<T.ExternalCourse, { fiscalYear?: number }, InPrefecture>; post: Write<T.ExternalCourseBody, T.ExternalCourse, InPrefecture>;
  };
  '/api/v1/prefectures/{prefecture}/external-courses/{id}': {
    get: Read<T.ExternalCourse, never, One>; put: Write<T.ExternalCourseBody, T.ExternalCourse, One>; delete: Remove<One>;
  };
  '/api/v1/prefectures/{prefecture}/training-imports/{id}': { get: Read<T.TrainingImport, never, One>; delete: Remove<One> };
  '/api/v1/prefectures/{prefecture}/training-imports/{id}/confirmation': { post: Write<{ skipRows: boolean }, T.TrainingImport, One> };
}

interface Reports {
  '/api/v1/prefectures/{prefecture}/reports/training-attendance': {
    get: Read<T.AttendanceReport, { from?: number; to?: number }, InPrefecture>;
  };
  '/api/v1/prefectures/{prefecture}/reports/to-do': { get: Read<{ items: T.ToDo[] }, never, InPrefecture> };
}

