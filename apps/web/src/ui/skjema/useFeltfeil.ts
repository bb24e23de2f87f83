import type { UseFormReturn } from 'react-hook-form';
import type { FieldErrorCode } from '#libs/contracts';
import { useTekst } from '../../tekst/tekst.tsx';

/** Feil herfra og feil fra serveren er de samme kodene, og sies med de samme ordene. */
export function useFeltfeil(form: UseFormReturn, navn: string, grense?: number): string | null {
  const { feltfeil } = useTekst();
  const kode = form.formState.errors[navn]?.message;
  return typeof kode === 'string' && kode ? (feltfeil[kode as FieldErrorCode] ?? feltfeil.NOT_ALLOWED)(grense) : null;
}
