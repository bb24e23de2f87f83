import { Button, Input, Label, Paragraph, ValidationMessage } from '@digdir/designsystemet-react';
import { useId, useState, type FormEvent } from 'react';
import { geojsonGrenser } from '#libs/contracts';
import { SetOmraadegrenseDocument, type OmraadeFragment } from '../../generated/graphql.ts';
import type { Feil } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Feilmelding } from '../../ui/Feilmelding.tsx';

/** Ei fil inn, eller grensa bort. Er noe galt med fila, sies det her, og det som sto der, står. */
export function Grenseskjema({ omraade: { id, versjon, grense }, lukk }: { omraade: OmraadeFragment; lukk: () => void }) {
  const { program: { omraader: { grense: tekst } }, feltfeil, ui } = useTekst();
  const sett = useHandling(SetOmraadegrenseDocument);
  const [fil, settFil] = useState<File | null>(null);
  const [feil, settFeil] = useState<Feil | null>(null);
  const [filfeil, settFilfeil] = useState<string | null>(null);
  const [sender, settSender] = useState(false);
  const felt = useId();

  async function lagre(geojson: string | null) {
    settFeil(null);
    settFilfeil(null);
    settSender(true);
    const svar = await sett({ input: { id, versjon, geojson } });
    settSender(false);
    if (svar.ok) return lukk();
    const kode = svar.feil.felt.find(({ path }) => path.split('.').includes('geojson'))?.code;
    if (kode) settFilfeil(feltfeil[kode](kode === 'TOO_MANY' ? geojsonGrenser.punkter : geojsonGrenser.tegn));
    else settFeil(svar.feil);
  }

  async function send(hendelse: FormEvent) {
    hendelse.preventDefault();
    if (!fil) return settFilfeil(feltfeil.REQUIRED());
    if (fil.size > geojsonGrenser.tegn) return settFilfeil(tekst.forStor);
    await lagre(await fil.text());
  }

  return (
    <form onSubmit={(hendelse) => void send(hendelse)} noValidate className="skjema">
      {feil && <Feilmelding feil={feil} />}
      <Paragraph>{tekst.hjelp}</Paragraph>
      <div className="ds-field felt">
        <Label htmlFor={felt}>{tekst.fil}</Label>
        <Input id={felt} type="file" accept=".geojson,.json,application/geo+json,application/json" aria-invalid={filfeil ? true : undefined} aria-describedby={filfeil ? `${felt}-feil` : undefined} onChange={({ target }) => settFil(target.files?.[0] ?? null)} />
        {filfeil && <ValidationMessage id={`${felt}-feil`}>{filfeil}</ValidationMessage>}
      </div>
      <div className="knapper">
        <Button type="submit" disabled={sender}>{tekst.lagre}</Button>
        <Button type="button" variant="secondary" onClick={lukk}>{ui.avbryt}</Button>
        {grense && <Button type="button" variant="tertiary" data-color="danger" disabled={sender} onClick={() => void lagre(null)}>{tekst.taBort}</Button>}
      </div>
    </form>
  );
}
