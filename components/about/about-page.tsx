import aboutWords from 'words:about';
import exerciseWords from 'words:exercises';
import factsWords from 'words:facts';
import routineWords from 'words:routines';
import { SafetyPanel } from '@/components/about/safety-panel';
import { SettingSection } from '@/components/form/setting-row';
import { formatList } from '@/locales/formats';
import { type ArticleItem, articleItems } from '@/routines/library/article-items';
import { articleSections } from '@/routines/library/article-sections';
import { type FactId, facts } from '@/routines/library/facts';
import type { Source } from '@/routines/library/source';
import { type SourceId, sources } from '@/routines/library/sources';
import './about-page.css';

/** Says where a part of the article is used. */
function usedIn({ use }: ArticleItem): string {
  if ('exercises' in use) return formatList(use.exercises.map((id) => exerciseWords[id].name));
  if ('routines' in use) {
    return formatList(use.routines.map((id) => aboutWords.in.routine({ name: routineWords[id] })));
  }
  if ('checks' in use) return aboutWords.in.checks;
  if ('facts' in use) return aboutWords.in.facts;
  return 'safety' in use ? aboutWords.in.safety : aboutWords.notUsed[use.notUsed];
}

function Items(props: {
  readonly title: string;
  readonly items: readonly (typeof articleItems)[number][];
}) {
  if (props.items.length === 0) return null;
  return (
    <>
      <h3>{props.title}</h3>
      <ul class="bulleted">
        {props.items.map((item) => (
          <li key={item.id}>
            {aboutWords.use({ item: aboutWords.items[item.id], where: usedIn(item) })}
          </li>
        ))}
      </ul>
    </>
  );
}

function Article() {
  return (
    <SettingSection id="article" title={aboutWords.article}>
      <p>{aboutWords.articleLead}</p>
      {articleSections.map((section) => {
        const items = articleItems.filter((item) => item.section === section);
        if (items.length === 0) return null;
        const isLeftOut = ({ use }: ArticleItem) => 'notUsed' in use;
        return (
          <details key={section}>
            {/* Headings and titles are cited as they were printed, in English. */}
            <summary lang="en">{section}</summary>
            <Items title={aboutWords.tookUp} items={items.filter((item) => !isLeftOut(item))} />
            <Items title={aboutWords.leftOut} items={items.filter(isLeftOut)} />
          </details>
        );
      })}
    </SettingSection>
  );
}

function SourceLink({ source }: { readonly source: Source }) {
  return source.url === null ? (
    <span lang="en">{source.title}</span>
  ) : (
    <a href={source.url} target="_blank" rel="noreferrer" lang="en">
      {source.title}
    </a>
  );
}

const factIds = Object.keys(facts).filter((id): id is FactId => Object.hasOwn(facts, id));

function Facts() {
  const all: Readonly<Record<FactId, { readonly sources: readonly SourceId[] }>> = facts;
  return (
    <SettingSection id="facts" title={aboutWords.facts}>
      <p>{aboutWords.factsLead}</p>
      <details>
        <summary>{aboutWords.factsAll({ count: factIds.length })}</summary>
        <ul class="facts">
          {factIds.map((id) => (
            <li key={id}>
              <p>{factsWords.facts[id]}</p>
              <p class="fact-source">
                <strong>{factsWords.evidence[facts[id].evidence]}</strong>
                {all[id].sources.map((source) => (
                  <span key={source}>
                    {' · '}
                    <SourceLink source={sources[source]} />
                  </span>
                ))}
              </p>
            </li>
          ))}
        </ul>
      </details>
    </SettingSection>
  );
}

function Sources() {
  const all: readonly Source[] = Object.values(sources);
  return (
    <SettingSection id="sources" title={aboutWords.sources}>
      {(['read', 'copy', 'weak'] as const).map((strength) => (
        <details key={strength}>
          <summary>{aboutWords.strengths[strength]}</summary>
          <ul class="bulleted">
            {all
              .filter((source) => source.strength === strength)
              .map((source) => (
                <li key={source.title}>
                  <SourceLink source={source} />
                </li>
              ))}
          </ul>
        </details>
      ))}
    </SettingSection>
  );
}

/** Safety, credits, sources and the limits of the evidence. */
export function AboutPage() {
  return (
    <div class="about">
      <SettingSection id="about" title={aboutWords.title}>
        {aboutWords.lead.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </SettingSection>
      <SafetyPanel />
      <p class="own-number">{aboutWords.ownNumber}</p>
      <Facts />
      <Article />
      <Sources />
    </div>
  );
}
