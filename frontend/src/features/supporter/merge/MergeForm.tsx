import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Alert, ProblemAlert, showToast } from '@/components/feedback';
import { Badge, Button, ConfirmDialog } from '@/components/ui';
import { isProblem, type Supporter, type SupporterMergeBody, type SupporterMergePreview, useIdempotencyKey } from '@/lib/api';
import { formatMonth } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { mergeSupporters } from './api';
import { Entry } from './Entry';
import { type Compared, type MergeField, useCompared } from './fields';
import { HealthOfBoth } from './HealthOfBoth';
import { Moved } from './Moved';
import { useNumbers } from './numbers';
import { type Side, SideChoice } from './SideChoice';
import { useUndoMerge } from './useUndoMerge';

interface MergeFormProps { kept: Supporter; other: Supporter; preview: SupporterMergePreview }

/** One choice for each field in which they differ; what only one of them says is taken unless somebody chooses otherwise. */
export function MergeForm({ kept, other, preview }: MergeFormProps) {
  const { t } = useTranslation('merge');
  const language = useLanguage();
  const numbers = useNumbers();
  const compared = useCompared(kept, other);
  const differing = compared.filter((field) => field.kept !== field.other);
  const [chosen, setChosen] = useState<Partial<Record<MergeField, Side>>>({});
  const [accountOf, setAccountOf] = useState<Side | null>(null);
  const [answersOf, setAnswersOf] = useState<Side | null>(null);
  const [asking, setAsking] = useState(false);
  const sideOf = (field: Compared): Side => chosen[field.name] ?? (field.kept === '' ? 'other' : 'kept');
  const healthSide = chosen.health ?? (kept.health !== 'told' && other.health === 'told' ? 'other' : 'kept');
  const choose = (name: MergeField) => (side: Side) => setChosen({ ...chosen, [name]: side });
  const taken: MergeField[] = differing.filter((field) => sideOf(field) === 'other').map(({ name }) => name);
  if (healthSide === 'other') taken.push('health');
  const unsaid = (preview.bothHaveAccounts && accountOf === null) || (preview.answeredByBoth.length > 0 && answersOf === null);
  const blocked = preview.obstacles.length > 0;
  return (
    <div className="space-y-10">
      <div className="grid gap-4 desktop:grid-cols-2">
        <div className="card space-y-2"><Badge tone="success">{t('side.kept')}</Badge><Entry entry={kept} /></div>
        <div className="card space-y-2"><Badge>{t('side.other')}</Badge><Entry entry={other} /></div>
      </div>
      {blocked && (
        <Alert tone="warning" title={t('page.blocked')} role="status">
          <ul className="list-disc pl-6">{preview.obstacles.map((obstacle) => <li key={obstacle}>{obstacle}</li>)}</ul>
        </Alert>
      )}
      <section aria-labelledby="fields" className="space-y-5">
        <h2 id="fields" className="text-std-20B-150">{t('page.fields')}</h2>
        <p className="help">{t('page.fieldsHelp')}</p>
        {differing.map((field) => (
          <SideChoice key={field.name} name={field.name} label={field.label} kept={field.kept} other={field.other} chosen={sideOf(field)} onChoose={choose(field.name)} />
        ))}
        {(kept.health === 'told' || other.health === 'told') && <HealthOfBoth kept={kept} other={other} chosen={healthSide} onChoose={choose('health')} />}
        {preview.bothHaveAccounts && (
          <SideChoice name="account" label={t('page.account')} help={t('page.accountHelp')} kept={kept.accountUsername ?? ''} other={other.accountUsername ?? ''} chosen={accountOf} onChoose={setAccountOf} />
        )}
        {preview.answeredByBoth.length > 0 && (
          <SideChoice
            name="answers"
            label={t('page.answers', { months: preview.answeredByBoth.map((month) => formatMonth(month, language)).join(t('supporter:comma')) })}
            help={t('page.answersHelp')}
            kept={t('page.answerOf', { number: kept.number })}
            other={t('page.answerOf', { number: other.number })}
            chosen={answersOf}
            onChoose={setAnswersOf}
          />
        )}
        <Same fields={compared.filter((field) => field.kept === field.other && field.kept !== '')} />
      </section>
      <section aria-labelledby="moving" className="space-y-3">
        <h2 id="moving" className="text-std-20B-150">{t('page.moving', { kept: kept.number })}</h2>
        {preview.moving.length === 0
          ? <p>{t('page.nothingMoves')}</p>
          : <ul className="list-disc pl-6">{numbers(preview.moving).map((line) => <li key={line}>{line}</li>)}</ul>}
        <p className="help">{t('page.consents')}</p>
      </section>
      <div className="no-print space-y-2">
        {unsaid && !blocked && <p id="unsaid" className="help">{t('page.unsaid')}</p>}
        <Button isDisabled={blocked || unsaid} aria-describedby={unsaid && !blocked ? 'unsaid' : undefined} onPress={() => setAsking(true)}>{t('page.merge')}</Button>
      </div>
      {asking && (
        <Confirmation
          kept={kept}
          other={other}
          consequences={[
            taken.length === 0 ? t('confirm.takenNone') : t('confirm.taken', { count: taken.length }),
            ...(preview.moving.length === 0 ? [] : [<Moved key="moving" title={t('page.moving', { kept: kept.number })} counts={preview.moving} />]),
            t('confirm.gone', { number: other.number, name: other.name }),
            t('confirm.undo'),
          ]}
          body={{ otherId: other.id, otherVersion: other.version, taken, accountOf, answersOf }}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}

function Same({ fields }: { fields: Compared[] }) {
  const { t } = useTranslation('merge');
  if (fields.length === 0) return null;
  return (
    <div>
      <h3 className="mb-2 text-std-16B-170">{t('page.same')}</h3>
      <dl className="grid grid-cols-[6.5rem_1fr] gap-x-4 gap-y-2 desktop:grid-cols-[10rem_1fr] [&>dt]:text-solid-gray-700">
        {fields.map((field) => <div key={field.name} className="contents"><dt>{field.label}</dt><dd className="break-words">{field.kept}</dd></div>)}
      </dl>
    </div>
  );
}

interface ConfirmationProps { kept: Supporter; other: Supporter; consequences: ReactNode[]; body: SupporterMergeBody; onClose: () => void }

function Confirmation({ kept, other, consequences, body, onClose }: ConfirmationProps) {
  const { t } = useTranslation('merge');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const key = useIdempotencyKey();
  const { undo } = useUndoMerge();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const merge = async () => {
    setPending(true);
    setProblem(null);
    try {
      const merged = await mergeSupporters(prefecture, kept.id, body, kept.version, key(body));
      await navigate(deskPath(prefecture, 'supporters', kept.id));
      await queryClient.invalidateQueries();
      showToast(t('done', { number: other.number }), { undo: () => void undo(merged) });
    } catch (error) {
      setProblem(error);
      setPending(false);
    }
  };
  const reload = () => {
    onClose();
    void queryClient.invalidateQueries();
  };
  return (
    <ConfirmDialog title={t('confirm.title', { kept: kept.number, other: other.number })} open danger={false} onClose={onClose} onConfirm={() => void merge()} confirmLabel={t('page.merge')} consequences={consequences} pending={pending}>
      {problem !== null && (
        <ProblemAlert error={problem}>
          {isProblem(problem) && problem.is('stale-version') && <Button variant="outline" size="small" className="mt-3" onPress={reload}>{t('confirm.reload')}</Button>}
        </ProblemAlert>
      )}
    </ConfirmDialog>
  );
}
