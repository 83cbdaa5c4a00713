import { zodResolver } from '@hookform/resolvers/zod';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useForm } from 'react-hook-form';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { Problem } from '@/lib/api';
import { renderScreen } from '@/testing/render';
import { EntityForm, FormNumberField, FormTextField } from '.';

const schema = z.object({ name: z.string().trim().min(1).max(10), people: z.number().int().min(0).max(9999).nullable(), place: z.string() });
type Values = z.infer<typeof schema>;

interface Props {
  save: (values: Values, version: number) => Promise<void>;
  load?: () => Promise<{ values: Values; version: number }>;
  onSaved?: () => void;
  draftKey?: string;
}

function Example({ save, load, onSaved, draftKey }: Props) {
  const form = useForm<Values>({ resolver: zodResolver(schema), defaultValues: { name: '養成', people: 3, place: '熊本' } });
  return (
    <EntityForm
      form={form}
      version={1}
      save={save}
      onSaved={onSaved}
      draftKey={draftKey}
      submitLabel="保存する"
      conflict={load && { load, fields: [{ name: 'name', label: '名称' }, { name: 'people', label: '人数' }, { name: 'place', label: '会場' }] }}
    >
      <FormTextField control={form.control} name="name" label="名称" required />
      <FormNumberField control={form.control} name="people" label="人数" />
      <FormTextField control={form.control} name="place" label="会場" />
    </EntityForm>
  );
}

async function retype(label: RegExp, text: string) {
  const field = screen.getByRole('textbox', { name: label });
  await userEvent.clear(field);
  if (text) await userEvent.type(field, text);
}

describe('a form', () => {
  it('sums up what is missing, in words, with a link to the field', async () => {
    const save = vi.fn();
    renderScreen(<Example save={save} />);
    await retype(/名称/, '');
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('1か所を直してください');
    await userEvent.click(screen.getByRole('link', { name: '名称: 入力してください' }));
    expect(screen.getByRole('textbox', { name: /名称/ })).toHaveFocus();
    expect(screen.getByRole('textbox', { name: /名称/ })).toHaveAccessibleDescription('入力してください');
    expect(save).not.toHaveBeenCalled();
  });

  it('reads full-width digits and refuses what is no number', async () => {
    const save = vi.fn().mockResolvedValue(undefined);
    renderScreen(<Example save={save} />);
    await retype(/人数/, '１２');
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    await waitFor(() => expect(save).toHaveBeenCalledWith({ name: '養成', people: 12, place: '熊本' }, 1));
    await retype(/人数/, '十二');
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    expect(await screen.findByRole('link', { name: /^人数: / })).toBeVisible();
    expect(save).toHaveBeenCalledOnce();
  });

  it("puts the server's violations on their fields and keeps what was typed", async () => {
    const save = vi.fn().mockRejectedValue(new Problem('validation-failed', 400, '入力に誤りがあります', null, [
      { field: 'name', code: 'duplicate', message: '同じ名称がすでにあります' },
      { field: 'elsewhere', code: 'not_allowed', message: 'この年度は閉じています' },
    ]));
    renderScreen(<Example save={save} />);
    await retype(/名称/, 'フォロー');
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    expect(await screen.findByRole('link', { name: '名称: 同じ名称がすでにあります' })).toBeVisible();
    expect(screen.getByText('この年度は閉じています')).toBeVisible();
    expect(screen.getByRole('textbox', { name: /名称/ })).toHaveValue('フォロー');
  });

  it('shows both versions when somebody else was quicker, and saves the choice with the new version', async () => {
    const save = vi.fn<Props['save']>()
      .mockRejectedValueOnce(new Problem('stale-version', 412, '古い版です'))
      .mockResolvedValueOnce(undefined);
    const load = vi.fn().mockResolvedValue({ values: { name: '養成研修会', people: 5, place: '熊本' }, version: 2 });
    const onSaved = vi.fn();
    renderScreen(<Example save={save} load={load} onSaved={onSaved} />);
    await retype(/名称/, '私の名称');
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));

    const dialog = await screen.findByRole('alertdialog', { name: 'ほかの人が先に保存しました' });
    const name = within(dialog).getByRole('group', { name: '名称' });
    expect(within(name).getByRole('radio', { name: 'あなたの入力: 私の名称' })).toBeChecked();
    // I did not touch the number: the other's stands unless I choose otherwise.
    const people = within(dialog).getByRole('group', { name: '人数' });
    expect(within(people).getByRole('radio', { name: '保存されている内容: 5' })).toBeChecked();
    expect(within(dialog).queryByRole('group', { name: '会場' })).toBeNull();

    await userEvent.click(within(dialog).getByRole('button', { name: '選んだ内容で保存する' }));
    await waitFor(() => expect(save).toHaveBeenLastCalledWith({ name: '私の名称', people: 5, place: '熊本' }, 2));
    expect(onSaved).toHaveBeenCalledOnce();
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('asks before typed input is left behind, and gives it back as a draft', async () => {
    const routes = [{ path: '/other', element: <p>別の画面</p> }];
    const { router } = renderScreen(<Example save={vi.fn()} draftKey="example" />, { at: '/form', path: '/form', routes });
    await retype(/会場/, '阿蘇');
    await router.navigate('/other');
    await userEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'ページを離れる' }));
    expect(await screen.findByText('別の画面')).toBeVisible();
    await router.navigate('/form');
    expect(await screen.findByRole('textbox', { name: /会場/ })).toHaveValue('阿蘇');
    expect(screen.getByText('前回保存しなかった入力を戻しました。')).toBeVisible();
  });
});
