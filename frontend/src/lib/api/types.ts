/** The names the screens use for what the contract carries. */
export type Role = 'admin' | 'centre' | 'hospital' | 'network' | 'organiser' | 'supporter' | 'government';
export type Permission =
  | 'hospitals:write' | 'specialists:read' | 'specialists:write' | 'trainings:read' | 'trainings:write'
  | 'participants:read' | 'reports:read' | 'accounts:read' | 'accounts:invite' | 'accounts:write'
  | 'api-clients:write' | 'settings:read' | 'settings:write' | 'audit:read' | 'today:read';

export interface Page<T> { items: T[]; next: string | null; total: number }

export interface Prefecture { code: string; name: string; kana: string; nameEn: string }
export interface Settings { fiscalYearStartMonth: number; roomDaysPerMonth: number; smallCountThreshold: number; version: number }
export type SettingsBody = Omit<Settings, 'version'>;

export interface Session {
  account: { id: string; username: string; displayName: string; role: Role; hospitalId: string | null };
  /** Code: "43". */
  prefecture: string;
  permissions: Permission[];
  expiresAt: string;
  idleExpiresAt: string;
}
export interface Credentials { username: string; password: string }
export interface PasswordChange { currentPassword: string; newPassword: string }
export interface InvitationPreview { username: string; displayName: string; prefecture: string; expiresAt: string }
export interface InvitationLink { token: string; link: string; expiresAt: string }

export type AccountState = 'invited' | 'active' | 'disabled';
export interface Account {
  id: string; username: string; displayName: string; role: Role; hospitalId: string | null;
  state: AccountState; lastSignInAt: string | null; invitedUntil: string | null; version: number;
}
export interface AccountInvitation { username: string; displayName: string; role: Role; hospitalId: string | null }
export interface AccountBody { displayName: string; role: Role; hospitalId: string | null; state: 'active' | 'disabled' }
export interface InvitedAccount { account: Account; invitation: InvitationLink }

export type ApiClientRole = 'hospital' | 'government';
export interface ApiClient {
  id: string; clientId: string; name: string; role: ApiClientRole; hospitalId: string | null;
  scopes: Permission[]; state: 'active' | 'disabled'; lastUsedAt: string | null; version: number;
}
export interface ApiClientBody { name: string; role: ApiClientRole; hospitalId: string | null; scopes: Permission[]; state: 'active' | 'disabled' }
export type NewApiClientBody = Omit<ApiClientBody, 'state'> & { clientId: string };
export interface CreatedApiClient { client: ApiClient; secret: string }

export type DesignationKind = 'national' | 'regional' | 'prefectural';
export interface Designation { kind: DesignationKind; from: string; to: string | null }
export interface SupportCentre { telephone: string | null; hours: string | null }
export interface HospitalBody {
  name: string; kana: string; designations: Designation[]; postalCode: string | null; address: string | null;
  latitude: number | null; longitude: number | null; supportCentre: SupportCentre;
}
export interface Hospital extends HospitalBody { id: string; designationOn: DesignationKind | null; version: number }
export interface DesignationCounts { on: string; national: number; regional: number; prefectural: number; total: number }
export interface SpecialistBody { name: string; kana: string | null; activeFrom: string; activeTo: string | null }
export interface Specialist extends SpecialistBody { id: string; version: number }

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
export interface AuditEntry {
  number: number; at: string; actorId: string | null; actorName: string | null; actorRole: Role | null; action: string; subjectId: string | null;
}
export interface AuditVerification { entries: number; intact: boolean; brokenAt: number | null }
