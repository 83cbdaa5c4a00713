import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { PageHeader } from '@/components/ui';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { reportsKey } from '../api';
import { changeCourse, courseQuery, coursesKey } from './api';
import { courseBodyOf, CourseForm, courseValuesOf } from './CourseForm';

export function ChangeCoursePage() {
  const { t } = useTranslation('training');
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const query = courseQuery(prefecture, id);
  const course = useQuery(query);
  const list = deskPath(prefecture, 'external-courses');
  return (
    <>
      <PageHeader title={t('course.changeTitle')} crumbs={[{ label: t('course.listTitle'), to: list }]} />
      {course.isPending && <Skeleton lines={5} />}
      {course.isError && <ProblemAlert error={course.error} onRetry={() => void course.refetch()} />}
      {course.data && (
        <CourseForm
          values={courseValuesOf(course.data)}
          version={course.data.version}
          draftKey={`external-course-${id}`}
          submitLabel={t('common:save')}
          onCancel={() => void navigate(list)}
          save={async (values, version) => {
            await changeCourse(prefecture, id, courseBodyOf(values), version);
            await queryClient.invalidateQueries({ queryKey: coursesKey(prefecture) });
            await queryClient.invalidateQueries({ queryKey: reportsKey(prefecture) });
          }}
          onSaved={() => {
            showToast(t('common:saved'));
            void navigate(list);
          }}
          load={async () => {
            const now = await queryClient.fetchQuery({ ...query, staleTime: 0 });
            return { values: courseValuesOf(now), version: now.version };
          }}
        />
      )}
    </>
  );
}
