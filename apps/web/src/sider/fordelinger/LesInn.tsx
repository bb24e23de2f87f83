import { Alert, Button, Label, Paragraph, Textarea, Textfield } from '@digdir/designsystemet-react';
import { useId, useState, type FormEvent } from 'react';
import { bladvalg } from '#libs/contracts';
import { FyllFordelingsperiodeDocument, type EnSerieFragment } from '../../generated/graphql.ts';
import type { Feil } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Feilmelding } from '../../ui/Feilmelding.tsx';
import type { Periode } from './fordelingstyper.ts';
import { lesFil } from '../../ui/regneark/les-fil.ts';
import { Regnearkfeil } from '../../ui/regneark/zip.ts';

const STOERSTE_FIL = 900_000;

/** Limt inn fra et regneark, eller fra en fil: .xlsx med ett ark, eller CSV. Serveren leser alt eller ingenting, og sier hva som må rettes, rad for rad. */
export function LesInn({ serie, periode, lukk, lest }: { serie: EnSerieFragment; periode: Periode; lukk: () => void; lest: (antall: number) => void }) {
  const { fil: tekst, antall: antallsord } = useSidetekst('fordeling');
  const { ui } = useTekst();
  const fyll = useHandling(FyllFordelingsperiodeDocument);
  const [innhold, settInnhold] = useState('');
  const [maaRettes, settMaaRettes] = useState<string[]>([]);
  const [feil, settFeil] = useState<Feil | null>(null);
  const [sender, settSender] = useState(false);
  const id = useId();
  const kolonner = [...serie.dimensjoner.map(({ navn }) => navn), antallsord];

  async function velg(fil: File | undefined) {
    if (!fil) return;
    // Kan fila ikke leses, skal det som sto der fra før, ikke leses inn i stedet.
    settInnhold('');
    settMaaRettes([]);
    try {
      if (fil.size > STOERSTE_FIL) throw new Regnearkfeil('forStor');
      settInnhold(await lesFil(fil));
    } catch (galt) {
      settMaaRettes([tekst.galt[galt instanceof Regnearkfeil ? galt.grunn : 'ulesbar']]);
    }
  }
  async function send(hendelse: FormEvent) {
    hendelse.preventDefault();
    settFeil(null);
    if (innhold.trim() === '') return settMaaRettes([tekst.tomt]);
    settSender(true);
    const svar = await fyll({ input: { id: periode.id, versjon: periode.versjon, innhold } });
    settSender(false);
    if (!svar.ok) return settFeil(svar.feil);
    const utfall = svar.data!.fyllFordelingsperiode;
    settMaaRettes(utfall.feil);
    if (utfall.feil.length === 0) lest(utfall.antall);
  }

  return (
    <Dialogvindu tittel={tekst.tittel(visTidsangivelse(periode.periode))} lukk={lukk}>
      <form onSubmit={(hendelse) => void send(hendelse)} noValidate className="skjema">
        <Paragraph>{tekst.forklaring(kolonner.join(', '))}</Paragraph>
        <p><a className="ds-link" href={malen(serie, kolonner)} download={`${serie.navn}.csv`}>{tekst.moenster}</a></p>
        <div className="ds-field felt">
          <Label htmlFor={id}>{tekst.lim}</Label>
          <Textarea id={id} rows={8} value={innhold} spellCheck={false} onChange={({ target }) => { settInnhold(target.value); settMaaRettes([]); }} />
        </div>
        <Textfield type="file" label={tekst.velg} accept=".xlsx,.csv,.tsv,.txt,text/csv" onChange={(hendelse) => void velg((hendelse.target as HTMLInputElement).files?.[0])} />
        {maaRettes.length > 0 && <Alert data-color="danger" role="alert"><p>{tekst.maaRettes}</p><ul>{maaRettes.map((linje) => <li key={linje}>{linje}</li>)}</ul></Alert>}
        {feil && <Feilmelding feil={feil} />}
        <div className="knapper">
          <Button type="submit" loading={sender}>{tekst.lesInn}</Button>
          <Button type="button" variant="tertiary" data-color="neutral" onClick={lukk}>{ui.avbryt}</Button>
        </div>
      </form>
    </Dialogvindu>
  );
}

/** Alle gruppene med tomme antall, slik de skal stå i fila. Merket foran gjør at et norsk regneark leser æ, ø og å. */
function malen({ dimensjoner }: EnSerieFragment, kolonner: string[]): string {
  const celle = (ord: string) => `"${(/^[=+\-@']/.test(ord) ? `'${ord}` : ord).replaceAll('"', '""')}"`;
  const rader = bladvalg(dimensjoner).map((valg) => [...valg.map((nr, d) => celle(dimensjoner[d]!.verdier[nr]!)), '0'].join(';'));
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${kolonner.map(celle).join(';')}\r\n${rader.join('\r\n')}\r\n`)}`;
}
