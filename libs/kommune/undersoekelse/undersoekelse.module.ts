import { Module } from '@nestjs/common';
import { UndersoekelseQuery } from './undersoekelse.query.ts';
import { UndersoekelseResolver } from './undersoekelse.resolver.ts';
import { UndersoekelseService } from './undersoekelse.service.ts';
import { UndersoekelsesvernService } from './undersoekelsesvern.service.ts';

/** Undersøkelser blant innbyggerne, talt opp. */
@Module({ providers: [UndersoekelseQuery, UndersoekelseService, UndersoekelseResolver, UndersoekelsesvernService], exports: [UndersoekelseQuery, UndersoekelseService, UndersoekelsesvernService] })
export class UndersoekelseModule {}
