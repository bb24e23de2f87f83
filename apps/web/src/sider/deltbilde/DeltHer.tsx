import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { DeltHerDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { visDag } from '../../ui/dato.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';

/** Hva har kommunen delt også med evalueringen? Det som er trukket tilbake, står som merker. */
export function DeltHer() {
  const { liste: tekst, tittel, trukket } = useSidetekst('deltbilde');
  const romnavn = useRomnavn();
  const { arbeidsrom } = useRom();
  const spoerring = useSpoerring(DeltHerDocument, {}, 'Delingshode Deling');
  return (
    <Tilgang krever="delt.les">
      <Sidetittel tittel={tekst.tittel} sted={romnavn(arbeidsrom)}><Paragraph variant="long">{tekst.ingress}</Paragraph></Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.deltHer}>
        {(delinger) => (delinger.length === 0 ? <Tom tittel={tekst.tom} tekst={tekst.tomTekst} /> : (
          <ul className="ubundet">
            {delinger.map((deling) => (
              <li key={deling.id} className="klar-plan">
                <div>
                  <Heading level={2} data-size="2xs">
                    {deling.trukket ? navnet(deling) : <Lenke to="/$rom/delt/$id" params={{ rom: arbeidsrom.kode, id: deling.id }}>{navnet(deling)}</Lenke>} <Oppdiktet er={deling.oppdiktet} />
                  </Heading>
                  <Paragraph className="dempet">{deling.trukket ? trukket(visDag(deling.trukket)) : tekst.deltDag(visDag(deling.delt))}</Paragraph>
                </div>
              </li>
            ))}
          </ul>
        ))}
      </Hentet>
    </Tilgang>
  );

  function navnet({ type, aar, periode, serie }: { type: keyof typeof tittel; aar: number; periode?: string | null; serie?: string | null }): string {
    if (serie && periode) return `${serie}, ${visTidsangivelse(periode)}`;
    return tittel[type](periode ? visTidsangivelse(periode) : String(aar));
  }
}
