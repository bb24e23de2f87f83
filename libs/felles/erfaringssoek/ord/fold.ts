/** Teksten slik databasen folder den (`felles.foldet`): små bokstaver, æ→ae, ø→oe, å→aa, uten aksenter, og én m. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[æä]/g, 'ae').replace(/[øö]/g, 'oe').replace(/å/g, 'aa').normalize('NFD').replace(/\p{M}/gu, '').replace(/mm/g, 'm');
}

/** Ordene i teksten, i rekkefølge, slik de står. Alt som ikke er bokstaver og tall, skiller dem. */
export const wordsIn = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
