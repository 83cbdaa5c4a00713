import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, ProblemAlert, Skeleton } from '@/components/feedback';
import { TextField } from '@/components/form';
import { Button } from '@/components/ui';
import type { SupporterProposal } from '@/lib/api';
import { useKey, useShortcutHelp } from '@/lib/keyboard';
import { usePrefectureCode } from '@/lib/session';
import { type Candidates, proposalsQuery } from './api';
import { CandidateCard } from './CandidateCard';
import { Key } from './Key';
import { ListedName } from './ListedName';
import { useDeciding } from './useDeciding';

/** One name after the other, as a pile of paper is worked through. */
export function Proposals({ candidates }: { candidates: Candidates }) {
  const { t } = useTranslation('qualification');
  const prefecture = usePrefectureCode();
  const proposals = useQuery(proposalsQuery(prefecture, candidates));
  const [skipped, setSkipped] = useState(0);
  const items = proposals.data?.items ?? [];
  const at = items.length === 0 ? 0 : skipped % items.length;
  const move = (by: number) => setSkipped((at + by + items.length) % Math.max(1, items.length));
  useKey('j', () => move(1), items.length > 1);
  useKey('k', () => move(-1), items.length > 1);
  if (proposals.isPending) return <Skeleton lines={6} />;
  if (proposals.isError) return <ProblemAlert error={proposals.error} onRetry={() => void proposals.refetch()} />;
  const proposal = items[at];
  if (!proposal) return <EmptyState title={t(`matching.nothing.${candidates}`)}>{t(`matching.nothingText.${candidates}`)}</EmptyState>;
  return (
    <>
      <div className="no-print mb-4 flex flex-wrap items-center gap-3">
        <p role="status" className="text-std-16B-170">{t('matching.position', { at: at + 1, total: proposals.data.total })}</p>
        {items.length > 1 && (
          <>
            <Button variant="outline" size="small" onPress={() => move(-1)}>{t('matching.previous')}</Button>
            <Button variant="outline" size="small" onPress={() => move(1)}>{t('matching.later')}</Button>
          </>
        )}
      </div>
      <ProposalView key={proposal.participant.participantId} proposal={proposal} />
    </>
  );
}

function ProposalView({ proposal }: { proposal: SupporterProposal }) {
  const { t } = useTranslation('qualification');
  const { participant, candidates } = proposal;
  const deciding = useDeciding();
  const [chosen, setChosen] = useState(0);
  const [kana, setKana] = useState('');
  const needsKana = participant.kana === null;
  const candidate = candidates[chosen];
  const { decide, undoLast } = deciding;
  const as = useCallback((verdict: 'same' | 'different') => {
    if (candidate && !(verdict === 'same' && candidate.onTheList)) void decide({ participantId: participant.participantId, verdict, supporterId: candidate.supporterId, kana: null }, participant.name);
  }, [candidate, decide, participant]);
  const asNew = useCallback(() => {
    if (needsKana && kana.trim() === '') document.getElementById('field-kana')?.focus();
    else void decide({ participantId: participant.participantId, verdict: 'new', supporterId: null, kana: needsKana ? kana.trim() : null }, participant.name);
  }, [decide, participant, needsKana, kana]);
  useKey('s', useCallback(() => as('same'), [as]));
  useKey('d', useCallback(() => as('different'), [as]));
  useKey('n', asNew);
  useKey('u', undoLast);
  useKey('c', () => setChosen((chosen + 1) % candidates.length), candidates.length > 1);
  useShortcutHelp((['s', 'd', 'n', 'u', 'c', 'j', 'k'] as const).map((keys) => ({ keys, description: t(`matching.keys.${keys}`) })));
  return (
    <div className="space-y-6">
      {deciding.problem !== null && <ProblemAlert error={deciding.problem} />}
      <ListedName participant={participant} />
      {candidates.length > 0 && (
        <section aria-labelledby="candidates">
          <h2 id="candidates" className="mb-3 text-std-20B-150">{t('matching.candidates', { count: candidates.length })}</h2>
          <div className="grid gap-4 desktop:grid-cols-2">
            {candidates.map((one, index) => (
              <CandidateCard
                key={one.supporterId}
                participant={participant}
                candidate={one}
                chosen={candidates.length > 1 && index === chosen}
                pending={deciding.pending}
                onSame={() => void decide({ participantId: participant.participantId, verdict: 'same', supporterId: one.supporterId, kana: null }, participant.name)}
                onDifferent={() => void decide({ participantId: participant.participantId, verdict: 'different', supporterId: one.supporterId, kana: null }, participant.name)}
              />
            ))}
          </div>
        </section>
      )}
      <section aria-labelledby="new-applicant" className="card space-y-3">
        <h2 id="new-applicant" className="text-std-18B-160">{t('matching.notRegistered')}</h2>
        <p>{t('matching.newText')}</p>
        {needsKana && <TextField name="kana" label={t('matching.kana')} help={t('matching.kanaHelp')} value={kana} onChange={setKana} maxLength={100} autoComplete="off" className="max-w-md" />}
        <Button variant="outline" isDisabled={deciding.pending} onPress={asNew}>{t('matching.new')}<Key>n</Key></Button>
      </section>
    </div>
  );
}
