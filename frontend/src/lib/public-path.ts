/** An address of the public side: publicPath('43', 'salons', id). */
export function publicPath(prefecture: string, ...parts: string[]): string {
  return ['/prefectures', prefecture, ...parts].join('/');
}
