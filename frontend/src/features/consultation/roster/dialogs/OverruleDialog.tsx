import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea } from '@/components/form';
import { Button, Dialog } from '@/components/ui';
import type { RosterFinding } from '@/lib/api';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePlaces } from '../Findings';
import { overrule } from '../plan';
import { useRoster } from '../RosterContext';
import { say } from '../words';

const MOST_LETTERS = 500;

/** Allows what a rule forbids, at one place, with the reason. */
export function OverruleDialog({ finding, onClose }: { finding: RosterFinding; onClose: () => void }) {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  const { edit } = useRoster();
  const places = usePlaces(finding);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const allow = () => {
    if (reason.trim() === '') {
      setMissing(true);
      return;
    }
    edit(overrule(finding, reason.trim()));
    onClose();
  };
  return (
    <Dialog title={t('overrule.title')} open onClose={onClose} dismissable="escape">
      <form className="space-y-4" noValidate onSubmit={(event) => { event.preventDefault(); allow(); }}>
        <p>{say(finding.words, language)} <span className="help block">{places.map(({ label }) => label).join(t('comma'))}</span></p>
        <TextArea name="reason" label={t('overrule.reason')} help={t('overrule.help')} value={reason} onChange={setReason} rows={3} maxLength={MOST_LETTERS} required error={missing && reason.trim() === '' ? t('overrule.missing') : undefined} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="outline" onPress={onClose}>{t('common:cancel')}</Button>
          <Button type="submit">{t('overrule.submit')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
