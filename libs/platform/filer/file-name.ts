import { endelseAv, limits } from '#libs/contracts';

/** Tegn som ikke skrives, eller som får teksten rundt seg til å se ut som noe annet: kontrolltegn, retningsmerker og mellomrom uten bredde. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu;
/** Tegn et filsystem bruker til noe annet. */
const reserved = /[<>:"|?*]/g;
const nameless = 'vedlegg';

/**
 * Navnet slik det lagres og sendes ut igjen. Det kommer fra en annens maskin og brukes aldri som en sti: bare det siste leddet er med,
 * uten tegn som ikke synes, uten punktum foran, og ikke lengre enn `limits.navn`. Endelsen beholdes.
 */
export function tryggFilnavn(fraKlienten: string): string {
  const last = fraKlienten.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1)!;
  const plain = last.replace(/\p{White_Space}/gu, ' ').replace(unseen, '').replace(reserved, '_').replace(/ {2,}/g, ' ').replace(/[. ]+$/, '');
  const endelse = endelseAv(plain);
  const stem = (endelse ? plain.slice(0, -endelse.length - 1) : plain).replace(/^[. ]+|[. ]+$/g, '');
  const most = limits.navn - endelse.length - 1;
  const short = [...stem].slice(0, most).join('').replace(/[. ]+$/, '') || nameless;
  return endelse ? `${short}.${endelse}` : short;
}

/** Tittelen når ingen har gitt en: navnet uten endelse, med mellomrom for understrek. */
export function tittelFraFilnavn(filnavn: string): string {
  const endelse = endelseAv(filnavn);
  return (endelse ? filnavn.slice(0, -endelse.length - 1) : filnavn).replaceAll('_', ' ').trim() || nameless;
}
