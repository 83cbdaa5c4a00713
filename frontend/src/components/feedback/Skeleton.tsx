import { useTranslation } from 'react-i18next';
import { cx } from '@/lib/cx';

export function SkeletonLine({ className }: { className?: string }) {
  return <span aria-hidden="true" className={cx('block h-4 animate-pulse rounded-4 bg-solid-gray-100', className)} />;
}

/** The outline of a page or part of it while its content is on the way. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  const { t } = useTranslation();
  return (
    <div role="status" className="space-y-4 py-2">
      <span className="sr-only">{t('loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <SkeletonLine key={index} className={['w-full', 'w-11/12', 'w-3/4', 'w-5/6'][index % 4]} />
      ))}
    </div>
  );
}
