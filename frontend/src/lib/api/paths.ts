import type * as T from './types';

/*
 * What openapi-fetch needs to know of the contract, in the shape that openapi-typescript generates:
 * replacing this file's `paths` by the generated one changes no caller.
 */
type Header = Record<string, string>;
type Json<B> = { content: { 'application/json': B } };
interface Read<R, Q = never, P = object> { parameters: { path: P; query?: Q }; responses: { 200: Json<R> } }
interface Write<B, R, P = object> { parameters: { path: P; header?: Header }; requestBody: Json<B>; responses: { 200: Json<R> } }
interface Act<R, P = object> { parameters: { path: P; header?: Header }; requestBody?: never; responses: { 200: Json<R> } }
interface Send<B, P = object> { parameters: { path: P; header?: Header }; requestBody: Json<B>; responses: { 204: { content?: never } } }
interface Remove<P = object> { parameters: { path: P; header?: Header }; responses: { 204: { content?: never } } }
type List<R, Q, P> = Read<T.Page<R>, Q & { limit?: number; cursor?: string; sort?: string; q?: string }, P>;

interface InPrefecture { prefecture: string }
interface One extends InPrefecture { id: string }
interface OneSpecialist extends One { specialistId: string }

export interface paths extends Identity, Programme, Hospitals, Trainings, Reports {}

interface Identity {
  '/api/v1/session': { get: Read<T.Session>; post: Write<T.Credentials, T.Session>; delete: Remove };
  '/api/v1/session/password': { put: Send<T.PasswordChange> };
  '/api/v1/invitations/preview': { post: Write<{ token: string }, T.InvitationPreview> };
  '/api/v1/invitations/acceptance': { post: Send<{ token: string; password: string }> };
  '/api/v1/prefectures/{prefecture}/accounts': {
    get: List<T.Account, { role?: string; state?: string }, InPrefecture>;
    post: Write<T.AccountInvitation, T.InvitedAccount, InPrefecture>;
  };
  '/api/v1/prefectures/{prefecture}/accounts/{id}': { get: Read<T.Account, never, One>; put: Write<T.AccountBody, T.Account, One> };
  '/api/v1/prefectures/{prefecture}/accounts/{id}/invitation': { post: Act<T.InvitationLink, One> };
  '/api/v1/prefectures/{prefecture}/api-clients': {
    get: List<T.ApiClient, object, InPrefecture>;
    post: Write<T.NewApiClientBody, T.CreatedApiClient, InPrefecture>;
  };
  '/api/v1/prefectures/{prefecture}/api-clients/{id}': {
    get: Read<T.ApiClient, never, One>; put: Write<T.ApiClientBody, T.ApiClient, One>; delete: Remove<One>;
  };
  '/api/v1/prefectures/{prefecture}/api-clients/{id}/secret': { post: Act<T.CreatedApiClient, One> };
  '/api/v1/prefectures/{prefecture}/audit-entries': { get: List<T.AuditEntry, { action?: string }, InPrefecture> };
  '/api/v1/prefectures/{prefecture}/audit-entries/verification': { get: Read<T.AuditVerification, never, InPrefecture> };
}

interface Programme {
  '/api/v1/prefectures': { get: Read<T.Page<T.Prefecture>, { limit?: number }> };
  '/api/v1/prefectures/{prefecture}': { get: Read<T.Prefecture, never, InPrefecture> };
  '/api/v1/prefectures/{prefecture}/settings': {
    get: Read<T.Settings, never, InPrefecture>; put: Write<T.SettingsBody, T.Settings, InPrefecture>;
  };
}

interface Hospitals {
  '/api/v1/prefectures/{prefecture}/hospitals': {
    get: List<T.Hospital, { on?: string; designation?: string }, InPrefecture>; post: Write<T.HospitalBody, T.Hospital, InPrefecture>;
  };
  '/api/v1/prefectures/{prefecture}/hospitals/designation-counts': { get: Read<T.DesignationCounts, { on?: string }, InPrefecture> };
  '/api/v1/prefectures/{prefecture}/hospitals/{id}': {
    get: Read<T.Hospital, { on?: string }, One>; put: Write<T.HospitalBody, T.Hospital, One>; delete: Remove<One>;
  };
  '/api/v1/prefectures/{prefecture}/hospitals/{id}/specialists': {
    get: List<T.Specialist, { on?: string }, One>; post: Write<T.SpecialistBody, T.Specialist, One>;
  };
  '/api/v1/prefectures/{prefecture}/hospitals/{id}/specialists/{specialistId}': {
    get: Read<T.Specialist, never, OneSpecialist>; put: Write<T.SpecialistBody, T.Specialist, OneSpecialist>; delete: Remove<OneSpecialist>;
  };
}

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

