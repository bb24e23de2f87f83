import { Alert, Button, Heading, Label, Paragraph, Textarea, Textfield } from '@digdir/designsystemet-react';
import { useId, useState, type FormEvent } from 'react';
import { useClient } from 'urql';
import { undersoekelsesgrenser } from '#libs/contracts';
import { LesInnUndersoekelseDocument, UndersoekelsesutkastDocument, type EnUndersoekelseFragment, type UndersoekelsesutkastQuery } from '../../generated/graphql.ts';
import { feilFra, type Feil } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Feilmelding } from '../../ui/Feilmelding.tsx';

type Fil = { innhold: string } | { regneark: string };
type Lest = UndersoekelsesutkastQuery['undersoekelsesutkast']['runder'];

/** Fila leses og vises før noe lagres. Serveren leser alt eller ingenting, og sier hva som må rettes, rad for rad. */
export function LesInn({ undersoekelse, lukk, lest }: { undersoekelse: EnUndersoekelseFragment | null; lukk: () => void; lest: (navn: string) => void }) {
  const { lesInn: tekst } = useSidetekst('undersoekelse');
  const { ui } = useTekst();
  const klient = useClient();
  const lesInn = useHandling(LesInnUndersoekelseDocument);
  const [navn, settNavn] = useState('');
  const [limt, settLimt] = useState('');
  const [fil, settFil] = useState<Fil | null>(null);
  const [runder, settRunder] = useState<Lest | null>(null);
  const [maaRettes, settMaaRettes] = useState<string[]>([]);
  const [feil, settFeil] = useState<Feil | null>(null);
  const [sender, settSender] = useState(false);
  const id = useId();
  const innsendt: Fil | null = fil ?? (limt.trim() === '' ? null : { innhold: limt });
  const nullstill = () => { settRunder(null); settMaaRettes([]); settFeil(null); };

  async function velg(valgt: File | undefined) {
    nullstill();
    if (!valgt) return settFil(null);
    if (valgt.size > undersoekelsesgrenser.regneark) { settFil(null); return settMaaRettes([tekst.forStor]); }
    settFil(/\.xlsx$/i.test(valgt.name) ? { regneark: somBase64(await valgt.arrayBuffer()) } : { innhold: await valgt.text() });
  }
  async function se() {
    const svar = await klient.query(UndersoekelsesutkastDocument, { input: { id: undersoekelse?.id ?? null, ...innsendt! } }, { requestPolicy: 'network-only' }).toPromise();
    if (svar.error) return settFeil(feilFra(svar.error));
    const utkast = svar.data!.undersoekelsesutkast;
    settMaaRettes(utkast.feil);
    if (utkast.feil.length === 0) settRunder(utkast.runder);
  }
  async function lagre() {
    const svar = await lesInn({ input: { ...innsendt!, ...(undersoekelse ? { id: undersoekelse.id, versjon: undersoekelse.versjon } : { navn }) } });
    if (!svar.ok) return settFeil(svar.feil);
    const utfall = svar.data!.lesInnUndersoekelse;
    settMaaRettes(utfall.feil);
    if (utfall.undersoekelse) lest(utfall.undersoekelse.navn);
  }
  async function send(hendelse: FormEvent) {
    hendelse.preventDefault();
    settFeil(null);
    if (!undersoekelse && navn.trim() === '') return settMaaRettes([tekst.navnMangler]);
    if (!innsendt) return settMaaRettes([tekst.tomt]);
    settMaaRettes([]);
    settSender(true);
    await (runder ? lagre() : se());
    settSender(false);
  }

  return (
    <Dialogvindu tittel={undersoekelse ? tekst.flere(undersoekelse.navn) : tekst.tittel} lukk={lukk} bred>
      <form onSubmit={(hendelse) => void send(hendelse)} noValidate className="skjema">
        <Paragraph>{tekst.forklaring}</Paragraph>
        <Paragraph className="dempet">{tekst.kolonner}</Paragraph>
        <p><a className="ds-link" href={moenster} download={tekst.moensterNavn}>{tekst.moenster}</a></p>
        {!undersoekelse && <Textfield label={tekst.navn} value={navn} onChange={({ target }) => settNavn(target.value)} />}
        {!runder && (
          <>
            <Textfield type="file" label={tekst.fil} accept=".xlsx,.csv,.tsv,.txt,text/csv" onChange={(hendelse) => void velg((hendelse.target as HTMLInputElement).files?.[0])} />
            <div className="ds-field felt">
              <Label htmlFor={id}>{tekst.lim}</Label>
              <Textarea id={id} rows={6} value={limt} spellCheck={false} onChange={({ target }) => { settLimt(target.value); nullstill(); }} />
            </div>
          </>
        )}
        {runder && <Innholdet runder={runder} />}
        {maaRettes.length > 0 && <Alert data-color="danger" role="alert"><p>{tekst.maaRettes}</p><ul>{maaRettes.map((linje) => <li key={linje}>{linje}</li>)}</ul></Alert>}
        {feil && <Feilmelding feil={feil} />}
        <div className="knapper">
          <Button type="submit" loading={sender}>{runder ? tekst.lagre : tekst.se}</Button>
          {runder && <Button type="button" variant="secondary" onClick={nullstill}>{tekst.tilbake}</Button>}
          <Button type="button" variant="tertiary" data-color="neutral" onClick={lukk}>{ui.avbryt}</Button>
        </div>
      </form>
    </Dialogvindu>
  );
}

function Innholdet({ runder }: { runder: Lest }) {
  const { lesInn: tekst, slag, runde: rundenavn } = useSidetekst('undersoekelse');
  return (
    <section role="status">
      <Heading level={3} data-size="2xs">{tekst.dette}</Heading>
      {runder.map(({ runde, dato, omraade, avloeser, spoersmaal }) => (
        <div key={`${runde} ${dato}`}>
          <Paragraph><strong>{rundenavn(slag[runde], visTidsangivelse(dato))}</strong>, {omraade}. {tekst.spoersmaal(spoersmaal.length)}. {avloeser && tekst.avloeser}</Paragraph>
          <ul>{spoersmaal.map((et) => <li key={`${et.utgave} ${et.spoersmaal}`}>{et.spoersmaal} {et.alternativer.map((ord, plass) => `${ord} ${et.antall[plass]}`).join(', ')} (n = {et.n})</li>)}</ul>
        </div>
      ))}
    </section>
  );
}

function somBase64(bytes: ArrayBuffer): string {
  const tegn = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte));
  return btoa(tegn.join(''));
}

const rader = [
  ['Spørsmål', 'Svaralternativ', 'Antall', 'n', 'Runde', 'Dato', 'Område', 'Metode', 'Kilde', 'Positiv'],
  ['Hvor trygg er du ute i området om kvelden?', 'Trygg', '0', '0', 'før', '2025', '', '', '', 'ja'],
  ['Hvor trygg er du ute i området om kvelden?', 'Verken eller', '0', '0', 'før', '2025', '', '', '', ''],
  ['Hvor trygg er du ute i området om kvelden?', 'Utrygg', '0', '0', 'før', '2025', '', '', '', ''],
];
/** Merket foran gjør at et norsk regneark leser æ, ø og å. */
const moenster = `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${rader.map((rad) => rad.join(';')).join('\r\n')}\r\n`)}`;
