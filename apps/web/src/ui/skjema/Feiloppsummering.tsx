import { ErrorSummary } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import type { FieldErrorCode } from '#libs/contracts';
import { useTekst } from '../../tekst/tekst.tsx';
import { feltId, useSkjemaramme } from './skjemaverdier.ts';

/** Alt som må rettes, samlet øverst, med vei til hvert felt. Fokus går til det første feltet. */
export function Feiloppsummering() {
  const { skjema, feltfeil } = useTekst();
  const ramme = useSkjemaramme();
  const { formState: { errors, submitCount } } = useFormContext();
  const navn = Object.keys(ramme.felter).filter((felt) => errors[felt]);
  const foerste = navn[0];
  const sist = useRef(0);

  useEffect(() => {
    if (!foerste || sist.current === submitCount) return;
    sist.current = submitCount;
    document.getElementById(feltId(ramme.navn, foerste))?.focus();
  }, [foerste, submitCount, ramme.navn]);

  if (navn.length === 0) return null;
  return (
    <ErrorSummary>
      <ErrorSummary.Heading>{skjema.feiltittel}</ErrorSummary.Heading>
      <ErrorSummary.List>
        {navn.map((felt) => (
          <ErrorSummary.Item key={felt}>
            <ErrorSummary.Link href={`#${feltId(ramme.navn, felt)}`}>
              {skjema.feilpunkt(ramme.felter[felt] ?? felt, (feltfeil[errors[felt]?.message as FieldErrorCode] ?? feltfeil.NOT_ALLOWED)())}
            </ErrorSummary.Link>
          </ErrorSummary.Item>
        ))}
      </ErrorSummary.List>
    </ErrorSummary>
  );
}
