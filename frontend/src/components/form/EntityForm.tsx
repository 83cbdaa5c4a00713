import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DefaultValues, FieldValues, UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { cx } from '@/lib/cx';
import { isProblem, type Problem, type Violation } from '@/lib/api';
import { Alert, ProblemAlert } from '@/components/feedback/ProblemAlert';
import { Button } from '@/components/ui/Button';
import { useInDialog } from '@/components/ui/Dialog';
import { ConflictDialog, type ConflictField } from './ConflictDialog';
import { keepDraft, takeDraft } from './drafts';
import { ErrorSummary } from './ErrorSummary';
import { FieldLabels } from './Field';
import { RestoredDraft } from './RestoredDraft';
import { UnsavedGuard } from './UnsavedGuard';
import { applyViolations } from './violations';

export interface Versioned<V> { values: V; version: number }

interface EntityFormProps<V extends FieldValues> {
  form: UseFormReturn<V>;
  /** Sends the values; throws the Problem of a refusal. `version` is the one to put into If-Match. */
  save: (values: V, version: number) => Promise<void>;
  /** After a save: usually navigate away. */
  onSaved?: () => void;
  submitLabel: string;
  /** While it is not known yet what saving would do. */
  submitDisabled?: boolean;
  /** The buttons stay in reach of the thumb while the form is longer than the screen. */
  stickyButtons?: boolean;
  onCancel?: () => void;
  /** The version the form was filled from; 0 for something new. */
  version?: number;
  /** How to answer a 412: fetch what is stored now, and name the fields to compare. */
  conflict?: { load: () => Promise<Versioned<V>>; fields: Array<ConflictField<V>> };
  /** Typed input stays under this name while the tab is open. */
  draftKey?: string;
  /** False for forms where nothing is lost by leaving (sign-in). */
  guard?: boolean;
  children: ReactNode;
}

/**
 * The one way of a form: checks, sends, puts violations on their fields and sums them up, keeps what was typed, asks
 * before leaving, and lets the person choose per field when somebody else was quicker.
 */
export function EntityForm<V extends FieldValues>(props: EntityFormProps<V>) {
  const { form, save, onSaved, draftKey, guard = true, conflict } = props;
  const { t } = useTranslation();
  const inDialog = useInDialog();
  const labels = useMemo(() => new Map<string, string>(), []);
  const [problem, setProblem] = useState<unknown>(null);
  const [unplaced, setUnplaced] = useState<Violation[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [theirs, setTheirs] = useState<Versioned<V> | null>(null);
  const [restored, setRestored] = useState(false);
  // The version belongs to the values the form was filled from. A newer one that arrives by itself (a list fetched
  // again in the background) must not be sent with older values: only a save of this form moves it on.
  const [version, setVersion] = useState(props.version ?? 0);
  const [base, setBase] = useState<Partial<V> | null>(null);
  const saving = useRef(false);
  const done = useRef(false);
  const { isDirty, isSubmitting, errors, defaultValues } = form.formState;
  const dirty = useRef(false);
  dirty.current = isDirty;
  const unsaved = useCallback(() => guard && dirty.current && !done.current, [guard]);

  const current = useRef(version);
  current.current = version;
  useEffect(() => {
    if (!saving.current) return;
    saving.current = false;
    setVersion(props.version ?? 0);
  }, [props.version]);
  useEffect(() => {
    if (!draftKey) return;
    const draft = takeDraft<V>(draftKey);
    if (draft) {
      form.reset(form.formState.defaultValues as DefaultValues<V>, { keepDefaultValues: true });
      for (const [name, value] of Object.entries(draft.values)) form.setValue(name as never, value as never, { shouldDirty: true });
      setVersion(draft.version);
      setBase(draft.base);
      setRestored(true);
    }
    return () => {
      const started = form.formState.defaultValues as Partial<V>;
      if (dirty.current && !done.current) keepDraft(draftKey, { values: form.getValues(), version: current.current, base: draft?.base ?? started });
    };
  }, [draftKey, form]);

  const refused = async (error: unknown) => {
    if (isProblem(error, 'stale-version') && conflict) {
      setTheirs(await conflict.load());
      return;
    }
    if (isProblem(error) && error.violations.length > 0) {
      const left = applyViolations(form, error.violations);
      setUnplaced(left);
      if (left.length === error.violations.length) setProblem(error);
      return;
    }
    setProblem(error);
  };
  const send = async (values: V, expected: number) => {
    setProblem(null);
    setUnplaced([]);
    try {
      saving.current = true;
      await save(values, expected);
      done.current = true;
      dirty.current = false;
      setTheirs(null);
      setRestored(false);
      form.reset(values as DefaultValues<V>, { keepValues: true });
      onSaved?.();
      done.current = false;
    } catch (error) {
      saving.current = false;
      await refused(error).catch(setProblem);
    } finally {
      setAttempt((count) => count + 1);
    }
  };
  const submit = form.handleSubmit((values) => send(values, version), () => setAttempt((count) => count + 1));
  const merge = (merged: V) => {
    const stored = theirs!;
    for (const [name, value] of Object.entries(merged)) form.setValue(name as never, value as never, { shouldDirty: true });
    setVersion(stored.version);
    setBase(stored.values);
    setTheirs(null);
    void form.handleSubmit((values) => send(values, stored.version), () => setAttempt((count) => count + 1))();
  };
  const discard = () => {
    form.reset();
    setVersion(props.version ?? 0);
    setBase(null);
    setRestored(false);
  };

  const cancel = props.onCancel && <Button variant="outline" size={inDialog ? 'medium' : 'large'} onPress={props.onCancel}>{t('cancel')}</Button>;
  return (
    <FieldLabels.Provider value={labels}>
      <form noValidate onSubmit={(event) => { event.stopPropagation(); void submit(event); }} className="max-w-4xl space-y-6">
        <ErrorSummary errors={errors} labels={labels} attempt={attempt} />
        <UnplacedProblem problem={problem} unplaced={unplaced} />
        {restored && <RestoredDraft onDiscard={discard} />}
        {props.children}
        <div className={cx('no-print flex flex-wrap gap-3', props.stickyButtons ? 'sticky bottom-0 z-10 border-t border-solid-gray-420 bg-white py-3' : 'pt-2', inDialog && 'justify-end')}>
          {inDialog && cancel}
          <Button type="submit" size={inDialog ? 'medium' : 'large'} pending={isSubmitting} isDisabled={props.submitDisabled}>{props.submitLabel}</Button>
          {!inDialog && cancel}
        </div>
      </form>
      {guard && <UnsavedGuard unsaved={unsaved} kept={!!draftKey} />}
      {theirs && conflict && (
        <ConflictDialog
          mine={form.getValues()}
          theirs={theirs.values}
          base={base ?? (defaultValues as Partial<V>)}
          fields={conflict.fields}
          onChoose={merge}
          onClose={() => setTheirs(null)}
        />
      )}
    </FieldLabels.Provider>
  );
}

function UnplacedProblem({ problem, unplaced }: { problem: unknown; unplaced: Violation[] }) {
  const { t } = useTranslation();
  const list = unplaced.length > 0 && <ul className="list-disc pl-6">{unplaced.map((violation) => <li key={violation.field + violation.code}>{violation.message}</li>)}</ul>;
  if (problem) return <ProblemAlert error={problem as Problem}>{list}</ProblemAlert>;
  return list ? <Alert tone="error" role="alert" title={t('problem.input')}>{list}</Alert> : null;
}
