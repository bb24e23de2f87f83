import { Paragraph } from '@digdir/designsystemet-react';
import { KryssvalgDocument, SetFasekryssDocument, type VeiviserpunktetFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { somTekst, tekstEllerNull } from '../../ui/skjema/verdier.ts';

const felt = { tiltak: 'tiltakId', handlingsplan: 'handlingsplanId', vedtak: 'vedtakId', styringsdokument: 'styringsdokumentId', vedlegg: 'vedleggId' } as const;
const slagene = Object.keys(felt) as (keyof typeof felt)[];
/** Feltet i skjemaet er ett, «tiltak:<id>»; i api-et er det ett per slag. */
const lenkeFra = (rad: Rad) => slagene.map((slag) => (rad[felt[slag]] ? `${slag}:${String(rad[felt[slag]])}` : '')).find(Boolean) ?? '';
const lenkeTil = (verdi: string) => { const [slag, id] = verdi.split(':'); return Object.fromEntries(slagene.map((ett) => [felt[ett], ett === slag ? id! : null])); };

export function Kryssvindu({ punkt: { kode, tekst: navn, kryss }, slag, lukk }: { punkt: VeiviserpunktetFragment; slag: 'resultat' | 'spoersmaal'; lukk: () => void }) {
  const { kryss: tekst } = useSidetekst('veiviserskjema');
  const { lenkeslag, skjultLenke } = useSidetekst('veiviser');
  const sett = useHandling(SetFasekryssDocument);
  const valg = useSpoerring(KryssvalgDocument, {}, 'Tiltak Handlingsplan Vedtak Styringsdokument Vedlegg');
  const start = { tekst: somTekst(kryss?.tekst), lenke: kryss?.lenke ? `${kryss.lenke.slag}:${kryss.lenke.id}` : '' };
  return (
    <Dialogvindu tittel={tekst[slag]} lukk={lukk}>
      <Hentet spoerring={valg} velg={(data) => data.kryssvalg} linjer={5}>
        {(lenker) => {
          const valgene = lenker.map((en) => [`${en.slag}:${en.id}`, tekst.valg(lenkeslag[en.slag], en.navn ?? skjultLenke)] as const);
          return (
            <Skjema
              navn={`kryss-${kode}`} felter={tekst.felter} start={start} versjon={kryss?.versjon ?? 0} ferdig={lukk} avbryt={lukk}
              fraRad={(rad) => ({ tekst: somTekst(rad.tekst), lenke: lenkeFra(rad) })} visVerdi={(navnet, verdi) => (navnet === 'lenke' ? valgene.find(([en]) => en === verdi)?.[1] ?? tekst.ingen : String(verdi))}
              send={(v, versjon) => sett({ input: { punktKode: kode, versjon: versjon || null, tekst: tekstEllerNull(v.tekst), ...lenkeTil(v.lenke) } })}
            >
              <Paragraph><strong>{navn}</strong></Paragraph>
              <Langtekstfelt navn="tekst" hjelp={tekst.hjelp} />
              <Valgfelt navn="lenke" tom={tekst.ingen} valgene={valgene} />
            </Skjema>
          );
        }}
      </Hentet>
    </Dialogvindu>
  );
}
