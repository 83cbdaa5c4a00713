import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { NotFound, ProblemAlert, Skeleton } from '@/components/feedback';
import { prefectureQuery } from '@/features/prefecture/api';
import { isProblem, type Prefecture } from '@/lib/api';
import { useLanguage } from '@/lib/i18n/useLanguage';

/** A prefecture under the name it has in the language of the reader. */
export interface NamedPrefecture { code: string; name: string }

/** A page about the prefecture of the address; an address without one is not found. */
export function OfPrefecture({ children }: { children: (prefecture: NamedPrefecture) => ReactNode }) {
  const { prefecture = '' } = useParams();
  const language = useLanguage();
  const programme = useQuery(prefectureQuery(prefecture));
  if (programme.isPending) return <Skeleton lines={8} />;
  if (isProblem(programme.error) && [400, 404].includes(programme.error.status)) return <NotFound />;
  if (programme.isError) return <ProblemAlert error={programme.error} onRetry={() => void programme.refetch()} />;
  return children(named(programme.data, language));
}

function named({ code, name, nameEn }: Prefecture, language: 'ja' | 'en'): NamedPrefecture {
  return { code, name: language === 'en' ? nameEn : name };
}
