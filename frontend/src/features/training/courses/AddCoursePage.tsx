import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { showToast } from '@/components/feedback';
import { PageHeader } from '@/components/ui';
import { useIdempotencyKey } from '@/lib/api';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { reportsKey } from '../api';
import { addCourse, coursesKey } from './api';
import { courseBodyOf, CourseForm, EMPTY_COURSE } from './CourseForm';

export function AddCoursePage() {
  const { t } = useTranslation('training');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const key = useIdempotencyKey();
  const list = deskPath(prefecture, 'external-courses');
  return (
    <>
      <PageHeader title={t('course.addTitle')} crumbs={[{ label: t('course.listTitle'), to: list }]} />
      <CourseForm
        values={EMPTY_COURSE}
        draftKey="external-course-new"
        submitLabel={t('common:create')}
        onCancel={() => void navigate(list)}
        save={async (values) => {
          const body = courseBodyOf(values);
          await addCourse(prefecture, body, key(body));
          await queryClient.invalidateQueries({ queryKey: coursesKey(prefecture) });
          await queryClient.invalidateQueries({ queryKey: reportsKey(prefecture) });
        }}
        onSaved={() => {
          showToast(t('course.added'));
          void navigate(list);
        }}
      />
    </>
  );
}
