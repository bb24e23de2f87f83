import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Omfang, Tallpresisjon } from '#libs/contracts';
import { Kilde, OmfangEnum, TallpresisjonEnum, Tidsangivelse } from '#libs/platform';

@ObjectType({ description: 'Et resultat av et tiltak: et tall med presisjon og omfang, eller en iakttakelse i ord når tallet mangler.' })
@Entity({ schema: 'kommune', name: 'resultat' })
export class Resultat {
  @PrimaryColumn('int') kommuneId: number;

  @Field(() => ID, { description: 'Id-en til resultatet.' })
  @PrimaryColumn('uuid') id: string;

  @Column('text') noekkel: string;
  @Column('uuid') tiltakId: string;

  @Field(() => Int, { description: 'Rekkefølgen i tiltaket, fra 1 og oppover.' })
  @Column('int') nr: number;

  @Field(() => String, { description: 'Hva som er målt eller sett.' })
  @Column('text') tekst: string;

  @Field(() => Float, { nullable: true, description: 'Tallet, i enheten under; den nedre verdien når presisjonen er mellom.' })
  @Column({ type: 'numeric', nullable: true }) verdi: number | null;

  @Field(() => Float, { nullable: true, description: 'Den øvre verdien når presisjonen er mellom, og bare da.' })
  @Column({ type: 'numeric', nullable: true }) tilVerdi: number | null;

  @Field(() => String, { nullable: true, description: 'Enheten tallet er i, for eksempel «personer» eller «prosent».' })
  @Column('text', { nullable: true }) enhet: string | null;

  @Field(() => TallpresisjonEnum, { nullable: true, description: 'Hvor sikkert tallet er. Alltid med når tallet er det.' })
  @Column('text', { nullable: true }) presisjon: Tallpresisjon | null;

  @Field(() => OmfangEnum, { description: 'Hva tallet gjelder. Et tall for hele kommunen er ikke et tall for området.' })
  @Column('text') omfang: Omfang;

  @Field(() => String, { nullable: true, description: 'Navnet på området eller arenaen tallet gjelder.' })
  @Column('text', { nullable: true }) omfangNavn: string | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Tida resultatet gjelder.' })
  @Column('text', { nullable: true }) periode: string | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Tida det er sammenlignet med, når tallet er en endring.' })
  @Column('text', { nullable: true }) sammenlignetMed: string | null;

  @Field(() => String, { nullable: true, description: 'Hvordan et utledet tall er regnet ut, når det er lest inn med utregning.' })
  @Column('text', { nullable: true }) utregning: string | null;

  @Field(() => Kilde, { nullable: true, description: 'Dokumentet resultatet er hentet fra. Tomt for det som er skrevet inn her.' })
  @Column('jsonb', { nullable: true }) kilde: Kilde | null;

  @Field(() => Boolean, { description: 'Sant når resultatet bare er laget for å vise fram.' })
  @Column('boolean') oppdiktet: boolean;

  @Field(() => Int, { description: 'Resultatets egen versjon. Sendes med ved endring og fjerning.' })
  @Column('int') versjon: number;
}
