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

export type TrainingKind = Schemas['TrainingKind'];
export type Delivery = Schemas['Delivery'];
export type Training = Schemas['Training'];
export type TrainingBody = Schemas['TrainingRequest'];
export type OpenTraining = Schemas['OpenTraining'];

export type AttendanceCategory = Schemas['Category'];
export type Course = Schemas['Course'];
export type Headcounts = NonNullable<Schemas['HeadcountsRequest']['headcounts']>;
export type Counts = Schemas['TotalledCounts'];
export type Attendance = Schemas['Attendance'];
export type AttendanceNumbers = Schemas['AttendanceNumbers'];
export type AttendanceBody = Schemas['AttendanceRequest'];
export type HeadcountsBody = Schemas['HeadcountsRequest'];
export type Participant = Schemas['Participant'];
export type ParticipantBody = Omit<Participant, 'id'> & { id: string | null };

export type ExternalCourse = Schemas['ExternalCourse'];
export type ExternalCourseBody = Schemas['ExternalCourseRequest'];

export type TrainingImport = Schemas['TrainingImport'];
export type ImportRow = Schemas['TrainingImportRow'];

export type Qualification = Schemas['Qualification'];
export type QualificationStatus = Schemas['QualificationStatus'];
export type QualifiedSupporter = Schemas['QualifiedSupporter'];
export type QualificationRule = Schemas['QualificationRule'];
export type QualificationRuleBody = Schemas['QualificationRuleRequest'];
export type QualificationExtension = Schemas['QualificationExtension'];
export type QualificationExtensionBody = Schemas['QualificationExtensionRequest'];
export type QualificationExtensionPreview = Schemas['QualificationExtensionPreview'];
export type TrainingHistoryEntry = Schemas['TrainingHistoryEntry'];
export type SupporterTrainingBody = Schemas['SupporterTrainingRequest'];
export type SupporterProposal = Schemas['SupporterProposal'];
export type SupporterCandidate = Schemas['SupporterCandidate'];
export type NameAgreement = Schemas['Agreement'];
export type NamedPeer = Schemas['NamedPeer'];
export type ParticipantDecision = Schemas['ParticipantDecision'];
export type ParticipantDecisionBody = Schemas['ParticipantDecisionRequest'];
export type SupporterDouble = Schemas['SupporterDouble'];
export type SupporterBrief = Schemas['SupporterBrief'];
export type SupporterMerge = Schemas['SupporterMerge'];
export type SupporterMergeBody = Schemas['SupporterMergeRequest'];
export type SupporterMergePreview = Schemas['SupporterMergePreview'];
export type MergedCount = Schemas['MergedCount'];

export type Salon = Schemas['Salon'];
export type NextMeeting = Schemas['NextMeeting'];
export type SalonBody = Schemas['SalonRequest'];
export type SalonState = Schemas['SalonState'];
export type SalonStateBody = Schemas['SalonStateRequest'];
export type Venue = Schemas['Venue'];
export type Organiser = Schemas['Organiser'];
export type OrganiserBody = Schemas['OrganiserRequest'];

export type Meeting = Schemas['Meeting'];
export type MeetingState = Schemas['MeetingState'];
export type MeetingBody = Schemas['MeetingRequest'];
export type MeetingMoveBody = Schemas['MeetingMoveRequest'];
export type MeetingCounts = NonNullable<Meeting['counts']>;
export type MeetingCountsBody = Schemas['MeetingCountsRequest'];
export type SalonSchedule = Schemas['StoredSalonSchedule'];
export type SalonScheduleBody = Schemas['SalonScheduleRequest'];
export type SalonScheduleChanges = Schemas['SalonSchedulePreview'];
export type SchedulePreview = Schemas['SchedulePreview'];
export type SalonPeople = Schemas['SalonPeople'];
export type SalonCountsReport = Schemas['SalonCountsReport'];
export type SalonCountsTotal = Schemas['SalonCountsTotal'];

export type Room = Schemas['Room'];
export type RoomBody = Schemas['RoomRequest'];
export type RoomKind = Schemas['RoomKind'];
export type NextSession = Schemas['NextSession'];
export type BookingRule = Schemas['BookingRule'];
/** A day of a consultation room; `Session` is the sign-in. */
export type RoomSession = Schemas['RoomSession'];
export type RoomSessionBody = Schemas['RoomSessionRequest'];
export type RoomSessionState = Schemas['SessionState'];
export type RoomSessionDependents = Schemas['RoomSessionDependents'];
export type SessionPlan = Schemas['SessionPlan'];
export type PlannedSession = Schemas['PlannedSession'];
export type ProposedSession = Schemas['ProposedSession'];
export type PlanConflict = Schemas['PlanConflict'];
export type ChosenSession = Schemas['ChosenSession'];
export type MadeSessions = Schemas['MadeSessions'];

export type Slot = Schemas['Slot'];
export type FreeSlot = Schemas['FreeSlot'];
export type Reservation = Schemas['Reservation'];
export type ReservationState = Schemas['ReservationState'];
export type ReservationBody = Schemas['ReservationRequest'];
export type WaitingEntry = Schemas['WaitingEntry'];
export type WaitingBody = Schemas['WaitingRequest'];

export type CalendarEntry = Schemas['CalendarEntry'];
export type CalendarMonth = Schemas['CalendarMonth'];
export type Holiday = Schemas['Holiday'];

export type AttendanceReport = Schemas['AttendanceReport'];
export type ReportTrainingRow = Schemas['AttendanceReportRow'];
export type ReportCourseRow = Schemas['ExternalCoursesRow'];

export type ToDo = Schemas['ToDo'];
export type ToDoKind = ToDo['kind'];

export type AttendedSession = Schemas['AttendedSession'];
export type ConsultationRecord = Schemas['ConsultationRecord'];
export type ConsultationRecordBody = Schemas['ConsultationRecordRequest'];
export type Debrief = Schemas['Debrief'];
export type DebriefBody = Schemas['DebriefRequest'];
export type SupervisionCase = Schemas['SupervisionCase'];
export type SupervisionState = Schemas['SupervisionState'];
export type SupervisionMember = Schemas['SupervisionMember'];
export type ConsultationCountsReport = Schemas['ConsultationCountsReport'];
export type ConsultationCountsRow = Schemas['ConsultationCountsRow'];
export type ConsultationDimension = Schemas['ConsultationDimension'];
export type PublicConsultationCounts = Schemas['PublicConsultationCounts'];
export type Supporter = Schemas['Supporter'];
export type SupporterBody = Schemas['SupporterRequest'];
export type SupporterState = Schemas['SupporterState'];
export type SupporterStateBody = Schemas['SupporterStateRequest'];
export type SupporterHealth = Schemas['SupporterHealth'];
export type SupporterHealthBody = Schemas['SupporterHealthRequest'];
export type ConsentPurpose = Schemas['ConsentPurpose'];
export type ConsentText = Schemas['ConsentText'];
export type SupporterConsent = Schemas['SupporterConsent'];
export type SupporterConsentBody = Schemas['SupporterConsentRequest'];
export type Recommendation = Schemas['Recommendation'];
export type RecommendationBody = Schemas['RecommendationRequest'];
export type BlockedPeriod = Schemas['BlockedPeriod'];
export type BlockedPeriodBody = Schemas['BlockedPeriodRequest'];
export type OwnEntryBody = Schemas['OwnEntryRequest'];
export type EntryReading = Schemas['EntryReading'];
export type AskedAvailability = Schemas['AskedAvailability'];
export type AvailabilityAnswerBody = Schemas['AvailabilityAnswerRequest'];
export type AvailabilityChoice = Schemas['ChosenDay']['choice'];
export type AvailabilityRound = Schemas['AvailabilityRound'];
export type AvailabilityAnswer = Schemas['AvailabilityAnswer'];
export type AvailabilityLink = Schemas['AvailabilityLink'];
export type HospitalAvailability = Schemas['HospitalAvailability'];
export type HospitalAvailabilityBody = Schemas['HospitalAvailabilityRequest'];
export type SessionDay = Schemas['SessionDay'];
export type SupporterMessage = Schemas['SupporterMessage'];
export type HospitalMessage = Schemas['HospitalMessage'];
export type Duty = Schemas['Duty'];
export type DutyCandidate = Schemas['DutyCandidate'];
export type OwnDuty = Schemas['OwnDuty'];
export type OwnDutyFeed = Schemas['OwnDutyFeed'];
export type Turn = Schemas['Turn'];
export type TurnOfSession = Schemas['TurnOfSession'];

export type Roster = Schemas['Roster'];
export type RosterBody = Schemas['RosterRequest'];
export type RosterMonth = Schemas['RosterMonth'];
export type RosterSession = Schemas['RosterSession'];
export type RosterSupporter = Schemas['RosterSupporter'];
export type RosterHospital = Schemas['RosterHospital'];
export type RosterPlace = Schemas['RosterPlace'];
export type RosterTeam = Schemas['RosterTeam'];
export type RosterFinding = Schemas['RosterFinding'];
export type RosterOverruling = Schemas['OverrulingRequest'];
export type RosterTerm = Schemas['RosterTerm'];
export type RosterWords = Schemas['RosterWords'];
export type RosterPrice = Schemas['RosterPrice'];
export type RosterExplanation = Schemas['RosterExplanation'];
export type RosterHolder = Schemas['RosterHolder'];
export type RosterAlternative = Schemas['RosterAlternative'];
export type RosterWay = Schemas['RosterWay'];
export type RosterPlanning = Schemas['RosterPlanning'];
export type RosterPlanningMode = Schemas['PlanningMode'];
export type RosterQuality = Schemas['RosterQuality'];
export type RosterComparison = Schemas['RosterComparison'];
export type RosterStep = Schemas['RosterStep'];
export type RosterSettings = Schemas['RosterSettings'];
export type RosterSettingsBody = Schemas['RosterSettingsRequest'];
export type RosterWeight = Schemas['RosterWeight'];
export type RosterTrial = Schemas['RosterTrial'];
export type RosterPair = Schemas['RosterPair'];
export type NewRosterPairBody = Schemas['NewRosterPairRequest'];
export type RosterPairBody = Schemas['RosterPairRequest'];
export type RosterLedger = Schemas['RosterLedger'];
export type RosterLedgerMonth = Schemas['RosterLedgerMonth'];
export type RosterLedgerSupporter = Schemas['RosterLedgerSupporter'];
export type RosterLedgerHospital = Schemas['RosterLedgerHospital'];
export type PublishedRoster = Schemas['PublishedRoster'];
export type PublishedRosterSession = Schemas['PublishedRosterSession'];
