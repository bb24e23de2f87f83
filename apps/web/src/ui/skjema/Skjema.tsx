import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { FormProvider, useForm, type DefaultValues, type FieldValues, type Path } from 'react-hook-form';
import type { Feil, Rad } from '../../graphql/feil.ts';
import type { Svar } from '../../graphql/useHandling.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useUtkast } from '../../tilgang/utkast.ts';
import { Feilmelding } from '../Feilmelding.tsx';
import { Tid } from '../Tid.tsx';
import { Feiloppsummering } from './Feiloppsummering.tsx';
import { Konflikt } from './Konflikt.tsx';
import { like, SkjemaContext, type Skjemaverdi, type Skjemaverdier } from './skjemaverdier.ts';

interface Skjemavalg<V extends Skjemaverdier> {
  /** Navnet utkastet ligger under; ett per ting som kan redigeres. */
  navn: string;
  felter: Record<keyof V & string, string>;
  start: V;
  versjon?: number;
  send: (verdier: V, versjon: number) => Promise<Svar>;
  ferdig: () => void;
  avbryt?: () => void;
  knapp?: string;
  /** Det som blir gjort, stenger eller tar bort noe. */
  farlig?: boolean;
  /** Raden serveren viser ved konflikt, som skjemaverdier. Uten den kan to ikke skrive i det samme. */
  fraRad?: (rad: Rad) => V;
  visVerdi?: (felt: keyof V & string, verdi: Skjemaverdi) => string;
  children: ReactNode;
}

/** Alle skjemaer: utkast mens en skriver, feil ved feltene, og konflikt løst felt for felt. Ingenting skrevet går tapt. */
export function Skjema<V extends Skjemaverdier>({ navn, felter, start, versjon = 0, send, ferdig, avbryt, knapp, farlig = false, fraRad, visVerdi, children }: Skjemavalg<V>) {
  const tekst = useTekst();
  const lager = useUtkast<V>(navn);
  const [utkast, settUtkast] = useState(() => lager.les());
  // Grunnlaget er det teksten ble skrevet over, også når noen andre har lagret i mellomtiden.
  const [grunnlag, settGrunnlag] = useState({ start: utkast?.start ?? start, versjon: utkast?.versjon ?? versjon });
  const [feil, settFeil] = useState<Feil | null>(null);
  const [nyere, settNyere] = useState<{ verdier: V; versjon: number } | null>(null);
  const form = useForm<FieldValues & V>({ defaultValues: (utkast?.verdier ?? start) as DefaultValues<FieldValues & V>, shouldFocusError: false });
  const ramme = useMemo(() => ({ navn, felter }), [navn, felter]);

  useEffect(() => form.subscribe({
    formState: { values: true },
    callback: ({ values }) => {
      const endret = Object.keys(grunnlag.start).some((felt) => !like(values[felt], grunnlag.start[felt]));
      if (endret) lager.skriv({ verdier: values, ...grunnlag });
      else lager.slett();
    },
  }), [form, lager, grunnlag]);

  async function lagre(verdier: V, paaVersjon: number) {
    settFeil(null);
    const svar = await send(verdier, paaVersjon);
    if (svar.ok) {
      lager.slett();
      return ferdig();
    }
    const naa = svar.feil.current;
    if (svar.feil.kode === 'CONFLICT' && naa && fraRad) return settNyere({ verdier: fraRad(naa), versjon: Number(naa.versjon) });
    const kjente = svar.feil.felt.flatMap(({ path, code }) => path.split('.').filter((del) => del in felter).slice(0, 1).map((felt) => ({ felt, code })));
    for (const { felt, code } of kjente) form.setError(felt as Path<FieldValues & V>, { message: code });
    if (kjente.length === 0) settFeil(svar.feil);
  }

  function forkast() {
    lager.slett();
    settUtkast(null);
    settGrunnlag({ start, versjon });
    form.reset(start as FieldValues & V);
  }

  return (
    <SkjemaContext value={ramme}>
      <FormProvider {...form}>
        <form className="skjema" noValidate onSubmit={form.handleSubmit((verdier) => lagre(verdier, grunnlag.versjon))}>
          {utkast && (
            <Alert data-color="info">
              <Paragraph>{tekst.skjema.utkast} <Tid iso={utkast.tid} /></Paragraph>
              <Button type="button" variant="tertiary" data-color="neutral" onClick={forkast}>{tekst.skjema.forkastUtkast}</Button>
            </Alert>
          )}
          <Feiloppsummering />
          {children}
          {feil && <Feilmelding feil={feil} />}
          <div className="knapper">
            <Button type="submit" data-color={farlig ? 'danger' : 'accent'} loading={form.formState.isSubmitting}>{knapp ?? tekst.skjema.lagre}</Button>
            {avbryt && <Button type="button" variant="tertiary" data-color="neutral" onClick={() => { lager.slett(); avbryt(); }}>{tekst.ui.avbryt}</Button>}
          </div>
        </form>
        {nyere && (
          <Konflikt
            felter={felter} start={grunnlag.start} mine={form.getValues() as V} deres={nyere.verdier} visVerdi={visVerdi}
            lukk={() => settNyere(null)}
            velg={async (valgte) => {
              form.reset(valgte as FieldValues & V, { keepDefaultValues: true });
              settGrunnlag({ start: nyere.verdier, versjon: nyere.versjon });
              settNyere(null);
              await lagre(valgte, nyere.versjon);
            }}
          />
        )}
      </FormProvider>
    </SkjemaContext>
  );
}
