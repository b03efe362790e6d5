/** An on/off property of WordprocessingML (ECMA-376 part 1, 17.17.4): its presence alone means on. */
export function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off' && value !== 'none';
}
