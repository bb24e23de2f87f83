import { Alert, Button, Paragraph, Table } from '@digdir/designsystemet-react';
import { useState, type ClipboardEvent } from 'react';
import { bladvalg, fordelingsgrenser } from '#libs/contracts';
import { FordelingstallDocument, UpdateFordelingsperiodeDocument, type EnSerieFragment, type FordelingstallQuery } from '../../generated/graphql.ts';
import type { Feil } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useUtkast } from '../../tilgang/utkast.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Feilmelding } from '../../ui/Feilmelding.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { FORDELINGSTYPER, type Periode } from './fordelingstyper.ts';

/** Tomt er 0. `null` når det ikke er et helt antall. */
function lesAntall(skrevet: string): number | null {
  const rent = skrevet.replace(/\s/g, '');
  return rent === '' ? 0 : /^\d{1,6}$/.test(rent) && Number(rent) <= fordelingsgrenser.stoerste ? Number(rent) : null;
}
const vist = (antall: number) => (antall === 0 ? '' : String(antall));

/** Alle tallene for en periode, rute for rute. Det som er skrevet, er tatt vare på til det er lagret. */
export function Rutenett({ serie, periode, lukk }: { serie: EnSerieFragment; periode: Periode; lukk: () => void }) {
  const { rutenett: tekst } = useSidetekst('fordeling');
  const spoerring = useSpoerring(FordelingstallDocument, { id: periode.id }, FORDELINGSTYPER);
  return (
    <Dialogvindu tittel={tekst.tittel(visTidsangivelse(periode.periode))} lukk={lukk} bred>
      <Hentet spoerring={spoerring} velg={(data) => data.fordelingsperiode} linjer={6}>{(tall) => <Rutene serie={serie} tall={tall} lukk={lukk} />}</Hentet>
    </Dialogvindu>
  );
}

function Rutene({ serie: { navn, dimensjoner }, tall: lagret, lukk }: { serie: EnSerieFragment; tall: FordelingstallQuery['fordelingsperiode']; lukk: () => void }) {
  const { rutenett: tekst } = useSidetekst('fordeling');
  const { ui } = useTekst();
  const lager = useUtkast<string[]>(`fordelingstall-${lagret.id}`);
  const endre = useHandling(UpdateFordelingsperiodeDocument);
  const [start] = useState(() => lagret.tall.map(vist));
  const [utkast, settUtkast] = useState(() => { const funnet = lager.les(); return funnet?.verdier.length === start.length ? funnet : null; });
  const [ruter, settRuter] = useState(utkast?.verdier ?? start);
  const [versjon, settVersjon] = useState(utkast?.versjon ?? lagret.versjon);
  const [feil, settFeil] = useState<Feil | null>(null);
  const [sender, settSender] = useState(false);
  const bortover = dimensjoner.length === 1 ? [] : dimensjoner.at(-1)!.verdier;
  const kolonner = Math.max(bortover.length, 1);
  const nedover = bladvalg(dimensjoner.length === 1 ? dimensjoner : dimensjoner.slice(0, -1));
  const radnavn = (valg: number[]) => valg.map((nr, d) => dimensjoner[d]!.verdier[nr]!);
  const ugyldige = ruter.filter((rute) => lesAntall(rute) === null).length;

  function sett(nye: string[]) { settRuter(nye); lager.skriv({ verdier: nye, start, versjon }); }
  /** Flere ruter fra et regneark legges der de skal begynne, så langt det er plass. */
  function lim(hendelse: ClipboardEvent, plass: number) {
    const linjer = hendelse.clipboardData.getData('text').replace(/\r?\n$/, '').split(/\r?\n/).map((linje) => linje.split('\t'));
    if (linjer.length === 1 && linjer[0]!.length === 1) return;
    hendelse.preventDefault();
    const nye = [...ruter];
    const [rad, kolonne] = [Math.floor(plass / kolonner), plass % kolonner];
    linjer.forEach((linje, i) => linje.forEach((celle, j) => { if (rad + i < nedover.length && kolonne + j < kolonner) nye[(rad + i) * kolonner + kolonne + j] = celle.trim(); }));
    sett(nye);
  }
  async function lagre(paaVersjon: number) {
    settFeil(null);
    if (ugyldige > 0) return;
    settSender(true);
    const svar = await endre({ input: { id: lagret.id, versjon: paaVersjon, tall: ruter.map((rute) => lesAntall(rute)!) } });
    settSender(false);
    if (svar.ok) { lager.slett(); lukk(); } else settFeil(svar.feil);
  }
  const nyere = feil?.kode === 'CONFLICT' && typeof feil.current?.versjon === 'number' ? feil.current.versjon : null;

  return (
    <form className="skjema" noValidate onSubmit={(hendelse) => { hendelse.preventDefault(); void lagre(versjon); }}>
      {utkast && <Alert data-color="info"><Paragraph>{tekst.utkast}</Paragraph><Button type="button" variant="tertiary" onClick={() => { lager.slett(); settUtkast(null); settRuter(start); settVersjon(lagret.versjon); }}>{tekst.forkast}</Button></Alert>}
      <Paragraph>{tekst.hjelp}</Paragraph>
      <div className="rullbar">
        <Table className="kortbar rutenett" border>
          <caption className="ds-sr-only">{navn}</caption>
          <Table.Head><Table.Row>{[dimensjoner.slice(0, Math.max(1, dimensjoner.length - 1)).map((en) => en.navn).join(', '), ...(bortover.length > 0 ? bortover : [''])].map((en, nr) => <Table.HeaderCell key={nr} className={nr > 0 ? 'tall' : undefined}>{en}</Table.HeaderCell>)}</Table.Row></Table.Head>
          <Table.Body>
            {nedover.map((valg, rad) => (
              <Table.Row key={valg.join('-')}>
                <th scope="row">{radnavn(valg).join(', ')}</th>
                {Array.from({ length: kolonner }, (_, kolonne) => {
                  const plass = rad * kolonner + kolonne;
                  const hva = [...radnavn(valg), ...(bortover[kolonne] ? [bortover[kolonne]] : [])].join(', ');
                  return (
                    <Table.Cell key={kolonne} data-navn={bortover[kolonne] ?? ''} className="tall">
                      <input
                        className="ds-input" inputMode="numeric" autoComplete="off" aria-label={hva} aria-invalid={lesAntall(ruter[plass]!) === null || undefined} value={ruter[plass]} onPaste={(hendelse) => lim(hendelse, plass)}
                        onChange={({ target }) => sett(ruter.map((rute, nr) => (nr === plass ? target.value : rute)))}
                      />
                    </Table.Cell>
                  );
                })}
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      {ugyldige > 0 && <Alert data-color="danger" role="alert"><Paragraph>{tekst.ugyldig(ugyldige)}</Paragraph></Alert>}
      {feil && <Feilmelding feil={feil} />}
      <div className="knapper">
        {nyere === null ? <Button type="submit" loading={sender}>{tekst.lagre}</Button> : <Button type="button" loading={sender} onClick={() => { settVersjon(nyere); void lagre(nyere); }}>{tekst.likevel}</Button>}
        <Button type="button" variant="tertiary" data-color="neutral" onClick={() => { lager.slett(); lukk(); }}>{ui.avbryt}</Button>
      </div>
    </form>
  );
}
