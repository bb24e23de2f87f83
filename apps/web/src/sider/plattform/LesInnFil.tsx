import { Alert, Button, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useState, type FormEvent } from 'react';
import { UploadStatistikkDocument, type SeriestatusenFragment } from '../../generated/graphql.ts';
import type { Feil } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Feilmelding } from '../../ui/Feilmelding.tsx';

const STOERSTE_FIL = 900_000;

/** Fila leses i nettleseren og prøves av serveren, alt eller ingenting. Feilene står linje for linje. */
export function LesInnFil({ serie, lukk, lest }: { serie: SeriestatusenFragment; lukk: () => void; lest: (hva: string) => void }) {
  const { forvalter: tekst } = useSidetekst('statistikk');
  const last = useHandling(UploadStatistikkDocument);
  const [fil, settFil] = useState<File | null>(null);
  const [maaRettes, settMaaRettes] = useState<string[]>([]);
  const [feil, settFeil] = useState<Feil | null>(null);
  const [sender, settSender] = useState(false);

  async function send(hendelse: FormEvent) {
    hendelse.preventDefault();
    settFeil(null);
    if (!fil) return settMaaRettes([tekst.velgFil]);
    if (fil.size > STOERSTE_FIL) return settMaaRettes([tekst.forStor]);
    settSender(true);
    const svar = await last({ input: { kode: serie.kode, filnavn: fil.name, innhold: await fil.text() } });
    settSender(false);
    if (!svar.ok) return settFeil(svar.feil);
    const utfall = svar.data!.uploadStatistikk;
    settMaaRettes(utfall.feil);
    if (utfall.feil.length === 0) lest(utfall.uendret ? tekst.uendret : tekst.lest(utfall.antall));
  }

  return (
    <Dialogvindu tittel={tekst.vindu(serie.navn)} lukk={lukk}>
      <form onSubmit={(hendelse) => void send(hendelse)} noValidate className="skjema">
        <Paragraph>{tekst.forklaring}</Paragraph>
        <Textfield type="file" label={tekst.fil} accept=".csv,.json,text/csv,application/json" onChange={(hendelse) => { settFil((hendelse.target as HTMLInputElement).files?.[0] ?? null); settMaaRettes([]); }} />
        {maaRettes.length > 0 && (
          <Alert data-color="danger" role="alert">
            <p>{tekst.maaRettes}</p>
            <ul>{maaRettes.map((linje) => <li key={linje}>{linje}</li>)}</ul>
          </Alert>
        )}
        {feil && <Feilmelding feil={feil} />}
        <div className="knapper">
          <Button type="submit" loading={sender}>{tekst.lesInn}</Button>
          <Button type="button" variant="tertiary" data-color="neutral" onClick={lukk}>{tekst.avbryt}</Button>
        </div>
      </form>
    </Dialogvindu>
  );
}
