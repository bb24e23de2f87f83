import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Evidenskriterium, Omfang, Tallpresisjon, Tilpasningsdel } from '#libs/contracts';
import { EvidenskriteriumEnum, OmfangEnum, TallpresisjonEnum, Tidsangivelse, TilpasningsdelEnum } from '#libs/platform';
import { EgetErfaringsbildeType } from './bilde/erfaringsbilde.type.ts';
import { Erfaring } from './erfaring.entity.ts';
import { EgetErfaringsvedleggType } from './vedlegg/erfaringsvedlegg.type.ts';

@ObjectType({ description: 'Tiltaket en erfaring er gjort med.' })
export class Erfaringstiltak {
  @Field(() => ID, { description: 'Id-en til tiltaket.' })
  id: string;

  @Field(() => String, { description: 'Tiltakets navn.' })
  navn: string;
}

@ObjectType({ description: 'Et resultat fra tiltaket som kan være med i erfaringen.' })
export class Resultatvalg {
  @Field(() => ID, { description: 'Id-en til resultatet.' })
  id: string;

  @Field(() => String, { description: 'Hva som er målt eller sett.' })
  tekst: string;

  @Field(() => Float, { nullable: true, description: 'Tallet i enheten; det minste når presisjonen er mellom. Tomt for en iakttakelse.' })
  verdi: number | null;

  @Field(() => Float, { nullable: true, description: 'Det øvre tallet når presisjonen er mellom.' })
  tilVerdi: number | null;

  @Field(() => TallpresisjonEnum, { nullable: true, description: 'Hvor sikkert tallet er.' })
  presisjon: Tallpresisjon | null;

  @Field(() => String, { nullable: true, description: 'Enheten.' })
  enhet: string | null;

  @Field(() => OmfangEnum, { description: 'Hva tallet gjelder.' })
  omfang: Omfang;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Tida resultatet gjelder.' })
  periode: string | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Tida det er sammenlignet med.' })
  sammenlignetMed: string | null;
}

@ObjectType({ description: 'Det en erfaring er tilpasset fra, slik kommunen selv har ført det. Går bare ut når det er fortalt.' })
export class Opphav {
  @Field(() => ID, { description: 'Tilpasningen.' })
  id: string;

  @Field(() => ID, { description: 'Erfaringen i banken, slik den heter der.' })
  erfaringId: string;

  @Field(() => String, { description: 'Kommunen som eide den, slik den het da.' })
  kommune: string;

  @Field(() => String, { description: 'Det den het da.' })
  tittel: string;

  @Field(() => Int, { description: 'Utgaven som ble tatt i bruk.' })
  utgave: number;

  @Field(() => [TilpasningsdelEnum], { description: 'Delene som ble tatt med.' })
  beholdt: Tilpasningsdel[];

  @Field(() => String, { nullable: true, description: 'Hva som er gjort annerledes.' })
  endringer: string | null;

  @Field(() => String, { nullable: true, description: 'Hvorfor.' })
  hvorfor: string | null;

  @Field(() => Boolean, { description: 'Om kommunen har fortalt nettverket at den har tatt den i bruk.' })
  fortalt: boolean;
}

@ObjectType({ description: 'Hvor et felt i utkastet er hentet fra.' })
export class Feltopphav {
  @Field(() => String, { description: 'Feltet i erfaringen.' })
  felt: string;

  @Field(() => String, { description: 'Hva i tiltaket det er hentet fra: beskrivelse, hensikt, aktiviteter, resultater, budsjett og så videre.' })
  fra: string;
}

@ObjectType('EgenErfaring', { description: 'En erfaring slik kommunen skriver den. Bare kommunen ser den; det de andre ser, er et øyeblikksbilde som er delt.' })
export class HelErfaring extends Erfaring {
  @Field(() => Erfaringstiltak, { nullable: true, description: 'Tiltaket, når den som spør, ser det.' })
  tiltak: Erfaringstiltak | null;

  @Field(() => Opphav, { nullable: true, description: 'Det den er tilpasset fra, når tiltaket eller idéen begynte i erfaringsbanken.' })
  tilpassetFra: Opphav | null;

  @Field(() => [Resultatvalg], { description: 'Resultatene tiltaket har nå, som kan være med.' })
  resultatvalg: Resultatvalg[];

  @Field(() => [EgetErfaringsbildeType], { description: 'Bildene, i rekkefølge. De som er tatt bort, ser bare den som kan hente dem fram.' })
  bilder: EgetErfaringsbildeType[];

  @Field(() => [EgetErfaringsvedleggType], { description: 'Vedleggene, i rekkefølge. De som er tatt bort, ser bare den som kan hente dem fram.' })
  vedlegg: EgetErfaringsvedleggType[];

  @Field(() => [Feltopphav], { description: 'Feltene som står slik de ble hentet fra tiltaket.' })
  hentetFra: Feltopphav[];

  @Field(() => [EvidenskriteriumEnum], { description: 'Kriteriene som er oppfylt nå.' })
  kriterier: Evidenskriterium[];

  @Field(() => Int, { description: 'Den høyeste graden kriteriene tillater nå, 0–5.' })
  hoeyesteGrad: number;

  @Field(() => [String], { description: 'Det som må fylles ut før erfaringen kan deles.' })
  mangler: string[];

  @Field(() => [String], { description: 'Navnene på endringene den som spør, kan gjøre nå.' })
  handlinger: string[];
}
