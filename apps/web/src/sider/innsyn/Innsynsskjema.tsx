import { Paragraph } from '@digdir/designsystemet-react';
import { alleInnsynsrom, type Innsynsrom } from '#libs/contracts';
import { AapneInnsynDocument, UpdateInnsynDocument, type EnInnsynsavtaleFragment, type EtInnsynFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { iDag, visDag } from '../../ui/dato.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Flervalg } from '../../ui/skjema/Flervalg.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tallfelt } from '../../ui/skjema/Tallfelt.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { lesTall } from '../../ui/skjema/verdier.ts';

const aar = (tekst: string) => (tekst.trim() === '' ? null : lesTall(tekst));
const senest = (avtale: EnInnsynsavtaleFragment | undefined) => avtale?.til ?? iDag();

/** Å åpne, eller å endre det som er åpnet. Rommene er krysset av på forhånd, så en tar bort det som ikke skal med. */
export function Innsynsskjema({ innsyn, avtaler, lukk, ferdig }: { innsyn: EtInnsynFragment | null; avtaler: readonly EnInnsynsavtaleFragment[]; lukk: () => void; ferdig: (melding: string) => void }) {
  const tekst = useSidetekst('innsyn');
  const [aapne, endre] = [useHandling(AapneInnsynDocument), useHandling(UpdateInnsynDocument)];
  const avtale = innsyn ? avtaler.find((en) => en.evalueringsavtaleId === innsyn.evalueringsavtaleId) : avtaler[0];
  const personer = (avtale?.personer ?? []).filter(({ avsluttet }) => avsluttet === null);
  const start = {
    evalueringsavtaleId: avtale?.evalueringsavtaleId ?? '', innsynsrom: [...(innsyn?.innsynsrom ?? alleInnsynsrom)] as string[], fra: innsyn?.fra ?? iDag(), til: innsyn?.til ?? senest(avtale),
    aarFra: String(innsyn?.aarFra ?? ''), aarTil: String(innsyn?.aarTil ?? ''), personer: (innsyn?.bareFor ?? []).map(({ id }) => id),
  };
  return (
    <Dialogvindu tittel={innsyn ? tekst.endreTittel(innsyn.navn) : tekst.aapne} lukk={lukk}>
      <Skjema
        navn={innsyn ? `innsyn-${innsyn.id}` : 'aapne-innsyn'} felter={tekst.felter} start={start} versjon={innsyn?.versjon ?? 0} knapp={innsyn ? tekst.endre : tekst.aapne} avbryt={lukk} ferdig={() => ferdig(innsyn ? tekst.bleEndret : tekst.bleAapnet)}
        send={(verdier, versjon) => {
          const felles = { innsynsrom: verdier.innsynsrom as Innsynsrom[], til: verdier.til, aarFra: aar(verdier.aarFra), aarTil: aar(verdier.aarTil), personer: verdier.personer.length > 0 ? verdier.personer : null };
          return innsyn ? endre({ input: { id: innsyn.id, versjon, ...felles } }) : aapne({ input: { evalueringsavtaleId: verdier.evalueringsavtaleId, fra: verdier.fra, ...felles } });
        }}
      >
        <Paragraph>{tekst.aapneTekst}</Paragraph>
        {!innsyn && avtaler.length > 1 && <Valgfelt navn="evalueringsavtaleId" kreves valgene={avtaler.map((en) => [en.evalueringsavtaleId, en.navn])} />}
        <Flervalg navn="innsynsrom" valgene={alleInnsynsrom.map((rom) => [rom, tekst.rom[rom]])} />
        <Paragraph className="dempet" data-size="sm">{tekst.romHjelp}</Paragraph>
        {!innsyn && <Tekstfelt navn="fra" kreves type="date" />}
        <Tekstfelt navn="til" kreves type="date" hjelp={avtale && tekst.tilHjelp(visDag(avtale.til))} />
        <Tallfelt navn="aarFra" hjelp={tekst.aarHjelp} />
        <Tallfelt navn="aarTil" />
        <Flervalg navn="personer" valgene={personer.map(({ id, navn, firma }) => [id, `${navn}, ${firma}`])} />
        {personer.length > 0 && <Paragraph className="dempet" data-size="sm">{tekst.personHjelp}</Paragraph>}
      </Skjema>
    </Dialogvindu>
  );
}
