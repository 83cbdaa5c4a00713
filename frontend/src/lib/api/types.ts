import type { components } from './schema';

/** The names the screens use for what the contract carries. */
type Schemas = components['schemas'];

export interface Page<T> { items: T[]; next: string | null; total: number }

export type Role = Schemas['Role'];
export type Permission = Schemas['Permission'];
export type Prefecture = Schemas['Prefecture'];
export type Settings = Schemas['Settings'];
export type SettingsBody = Schemas['SettingsRequest'];

export type Session = Schemas['Session'];
export type Credentials = Schemas['SignInRequest'];
export type InvitationPreview = Schemas['InvitationPreview'];
export type InvitationLink = Schemas['Invitation'];
export type Account = Schemas['Account'];
export type AccountState = Schemas['AccountState'];
export type AccountBody = Schemas['AccountRequest'];
export type InvitedAccount = Schemas['InvitedAccount'];

export type ApiClient = Schemas['ApiClient'];
export type ApiClientRole = 'hospital' | 'government';
export type CreatedApiClient = Schemas['ApiClientWithSecret'];

export type AuditEntry = Schemas['AuditEntry'];
export type AuditVerification = Schemas['AuditVerification'];

export type DesignationKind = Schemas['DesignationKind'];
export type Designation = Schemas['Designation'];
export type DesignationCounts = Schemas['DesignationCounts'];
export type SupportCentre = Schemas['SupportCentre'];
export type Hospital = Schemas['Hospital'];
export type HospitalBody = Schemas['HospitalRequest'];
export type Specialist = Schemas['Specialist'];
export type SpecialistBody = Schemas['SpecialistRequest'];

export type TrainingKind = 'foundation' | 'follow_up' | 'other';
export type Delivery = 'in_person' | 'online' | 'both';
export interface Headcounts { peer: number; medical: number; government: number }
export interface Counts extends Headcounts { total: number }
export interface TrainingBody {
  kind: TrainingKind; title: string; dates: string[]; delivery: Delivery; place: string | null;
  facilitators: string[]; footnotes: string[]; openForApplication: boolean; application: string | null;
}
export interface Training extends TrainingBody {
  id: string; fiscalYear: number; version: number;
  attendance: (Counts & { source: 'headcounts' | 'participants' | 'both' }) | null;
}
export interface OpenTraining { id: string; kind: TrainingKind; title: string; dates: string[]; delivery: Delivery; place: string | null; application: string | null }

export type AttendanceCategory = 'peer' | 'medical' | 'government';
export type Course = 'foundation' | 'follow_up';
export interface ParticipantBody {
  id: string | null; name: string; kana: string | null; category: AttendanceCategory; course: Course;
  hospitalId: string | null; affiliation: string | null;
}
export interface Participant extends ParticipantBody { id: string }
export interface Attendance {
  trainingId: string; headcounts: Headcounts | null; participants: Participant[]; named: Counts; counted: Counts | null;
  addsUp: boolean; difference: Headcounts | null; differenceReason: string | null; version: number;
}
export interface AttendanceBody { headcounts: Headcounts | null; participants: ParticipantBody[]; differenceReason: string | null }
export interface HeadcountsBody { headcounts: Headcounts | null; differenceReason: string | null }

export interface ExternalCourseBody { date: string; title: string; organiser: string; medicalParticipants: number }
export interface ExternalCourse extends ExternalCourseBody { id: string; fiscalYear: number; version: number }

export type ImportEffect = 'create' | 'unchanged' | 'conflict' | 'faulty';
export interface ImportRow {
  number: number; effect: ImportEffect; cells: Record<string, string>;
  faults: Array<{ column: string | null; code: string; message: string }>;
}
export interface TrainingImport {
  id: string; table: 'trainings' | 'external_courses'; fileName: string | null; encoding: string | null;
  state: 'previewed' | 'confirmed'; rows: ImportRow[]; columns: string[];
  counts: { create: number; unchanged: number; conflict: number; faulty: number };
  createdAt: string; expiresAt: string; version: number;
}

export interface ReportTrainingRow {
  trainingId: string; date: string; dates: string[]; dateLabel: string; fiscalYear: number; fiscalYearLabel: string;
  title: string; kind: TrainingKind; delivery: Delivery; peer: number | null; medical: number | null;
  government: number | null; total: number | null; footnotes: string[];
}
export interface ReportCourseRow {
  externalCourseId: string; date: string; dateLabel: string; fiscalYear: number; fiscalYearLabel: string;
  title: string; organiser: string; medicalParticipants: number;
}
export interface AttendanceReport {
  prefecture: Prefecture; from: number; to: number; generatedAt: string; rows: ReportTrainingRow[];
  totals: {
    byFiscalYear: Array<Counts & { fiscalYear: number; fiscalYearLabel: string; trainings: number }>;
    overall: Counts & { trainings: number };
  };
  missingAttendance: number;
  externalCourses: {
    rows: ReportCourseRow[];
    totals: {
      byFiscalYear: Array<{ fiscalYear: number; fiscalYearLabel: string; courses: number; medicalParticipants: number }>;
      overall: { courses: number; medicalParticipants: number };
    };
  };
  footnotes: Array<{ mark: string; text: string }>;
}

export type ToDoKind =
  | 'attendance_missing' | 'attendance_unexplained' | 'import_waiting' | 'invitation_waiting' | 'designation_ending' | 'training_upcoming';
export interface ToDo { kind: ToDoKind; count: number; since: string | null; until: string | null }
