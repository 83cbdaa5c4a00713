import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ComboBox, Select, TextField } from '@/components/form';
import type { AttendanceCategory, Course, ParticipantBody, Violation } from '@/lib/api';
import { usePrefectureCode } from '@/lib/session';
import { CATEGORIES, COURSES } from '../words';
import { hospitalNamesQuery } from './hospital-names';

interface PersonFieldsProps {
  /** Where the fields belong: `entry`, or `participants.3` of a line. */
  name: string;
  value: ParticipantBody;
  onChange: (value: ParticipantBody) => void;
  /** Enter in any field. */
  onSubmit: () => void;
  violations?: Violation[];
  autoFocus?: boolean;
  children: ReactNode;
}

/** One line of a paper list: Tab from field to field, Enter when the line is done. */
export function PersonFields({ name, value, onChange, onSubmit, violations = [], autoFocus, children }: PersonFieldsProps) {
  const { t } = useTranslation('training');
  const hospitals = useQuery(hospitalNamesQuery(usePrefectureCode()));
  const [tried, setTried] = useState(false);
  const set = (change: Partial<ParticipantBody>) => onChange({ ...value, ...change });
  const error = (field: string) => violations.find((violation) => violation.field.endsWith(`.${field}`))?.message;
  const empty = value.name.trim() === '';
  const submit = () => {
    setTried(empty);
    if (!empty) onSubmit();
    else document.getElementById(`field-${name.replaceAll('.', '-')}-name`)?.focus();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => { event.preventDefault(); event.stopPropagation(); submit(); }}
      className="grid gap-3 desktop:grid-cols-2 desktop-admin:grid-cols-12 desktop-admin:items-start"
    >
      <TextField name={`${name}.name`} label={t('person.name')} value={value.name} onChange={(text) => set({ name: text })} maxLength={100} autoComplete="off" autoFocus={autoFocus} required error={(tried && empty ? t('person.nameMissing') : undefined) ?? error('name')} className="desktop-admin:col-span-3" />
      <TextField name={`${name}.kana`} label={t('person.kana')} value={value.kana ?? ''} onChange={(kana) => set({ kana })} maxLength={100} autoComplete="off" error={error('kana')} className="desktop-admin:col-span-3" />
      <Select name={`${name}.category`} label={t('person.category')} value={value.category} onChange={(category) => set({ category: category as AttendanceCategory })} options={CATEGORIES.map((category) => ({ value: category, label: t(`category.${category}`) }))} error={error('category')} className="desktop-admin:col-span-3" />
      <Select name={`${name}.course`} label={t('person.course')} value={value.course} onChange={(course) => set({ course: course as Course })} options={COURSES.map((course) => ({ value: course, label: t(`participantCourse.${course}`) }))} error={error('course')} className="desktop-admin:col-span-3" />
      <ComboBox
        name={`${name}.hospitalId`}
        label={t('person.hospital')}
        value={value.hospitalId ?? ''}
        onChange={(hospitalId) => set({ hospitalId: hospitalId || null })}
        options={(hospitals.data?.items ?? []).map((hospital) => ({ value: hospital.id, label: hospital.name, keywords: hospital.kana }))}
        error={error('hospitalId')}
        className="desktop-admin:col-span-5"
      />
      <TextField name={`${name}.affiliation`} label={t('person.affiliation')} value={value.affiliation ?? ''} onChange={(affiliation) => set({ affiliation })} maxLength={200} autoComplete="off" error={error('affiliation')} className="desktop-admin:col-span-4" />
      <div className="flex flex-wrap gap-2 desktop-admin:col-span-3 desktop-admin:mt-8">{children}</div>
    </form>
  );
}
