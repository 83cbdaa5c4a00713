import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageHeader, Tabs } from '@/components/ui';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { DecisionsList } from './DecisionsList';
import { Proposals } from './Proposals';

const VIEWS = ['some', 'none', 'decisions'] as const;
type View = (typeof VIEWS)[number];

/** Names on training lists beside the register: the same name is not the same person, so a human says who is who. */
export function MatchingPage() {
  const { t } = useTranslation('qualification');
  const prefecture = usePrefectureCode();
  const [params, setParams] = useSearchParams();
  const view = VIEWS.find((one) => one === params.get('view')) ?? 'some';
  const content = (of: View) => (of === 'decisions' ? <DecisionsList /> : <Proposals candidates={of} />);
  return (
    <>
      <PageHeader title={t('matching.title')} lead={t('matching.lead')} crumbs={[{ label: t('list.title'), to: deskPath(prefecture, 'supporters', 'qualifications') }]} />
      <Tabs
        label={t('matching.title')}
        selected={view}
        onSelect={(id) => setParams(id === 'some' ? {} : { view: id }, { replace: true, preventScrollReset: true })}
        tabs={VIEWS.map((id) => ({ id, label: t(`matching.view.${id}`), content: id === view ? content(id) : null }))}
      />
    </>
  );
}
