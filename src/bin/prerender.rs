//! Renders the page's HTML in each language, so that the first paint needs no program, and prints JSON lines for the
//! build's last step: first the lists that scripts share with the programs, then one line per page, `{language, title,
//! description, …, html}`.

use double_cycle::app::{App, AppProps};
use double_cycle::framework::{Factor, Rating};
use double_cycle::i18n::{
    AdviceTexts, BuilderTexts, FactorAdviceTexts, Language, LoaderTexts, PageTexts, SheetTexts, Texts,
};
use double_cycle::scoring::{FindingId, Readout, Severity, Stage};
use double_cycle::state::{History, Settings, Tool};
use double_cycle::wording::phrases;
use serde::Serialize;
use yew::LocalServerRenderer;

/// Lists for hand-written scripts, so that each is defined only once, in Rust.
#[derive(Serialize)]
struct Lists {
    /// The tags of the languages, in order.
    languages: [&'static str; Language::ALL.len()],
    /// The languages' own names, in the same order.
    names: [&'static str; Language::ALL.len()],
    /// The tools, by the value of `mode` in the page's address.
    tools: [&'static str; Tool::ALL.len()],
    /// Of these, the screens for others, and those that somebody leads others through.
    for_others: Vec<&'static str>,
    led: Vec<&'static str>,
    /// The ids in a result of the embed, in the order in which its program writes them.
    readouts: [&'static str; Readout::REPORTED.len()],
    findings: [&'static str; FindingId::ALL.len()],
    severities: [&'static str; Severity::ALL.len()],
    stages: [&'static str; Stage::ALL.len()],
}

/// The parts that differ between pages.
#[derive(Serialize)]
struct Page {
    language: &'static str,
    title: &'static str,
    description: &'static str,
    no_script: &'static str,
    not_started: &'static str,
    not_started_explained: &'static str,
    reload: &'static str,
    /// The text shown while a file is dragged over the page.
    drop: &'static str,
    html: String,
    /// The contents of the text file.
    texts: String,
    /// The contents of the embed's text file.
    embed: String,
    /// The contents of the text file of a phone that answers.
    answer: String,
    /// The default label of the embed's contact link.
    contact: &'static str,
    /// The texts of the embed's loader.
    loader: LoaderTexts,
    /// The texts of the page that builds the embed's snippets.
    builder: BuilderTexts,
    /// The contents of the studio's text file.
    studio: String,
    /// The questions as text.
    sheet: Sheet,
    /// The contents of the file of advice.
    advice: String,
}

/// What stands on the page of the questions as text.
#[derive(Serialize)]
struct Sheet {
    #[serde(flatten)]
    words: SheetTexts,
    factors: [SheetFactor; Factor::COUNT],
    step_by_step: &'static str,
    what_helps: &'static str,
    evidence: &'static str,
    reasons: &'static str,
    findings: [SheetFinding; FindingId::ALL.len()],
}

/// A factor on that page, with its six steps.
#[derive(Serialize)]
struct SheetFactor {
    digit: &'static str,
    /// The cycle's name; that of both for factor 8.
    cycle: &'static str,
    name: &'static str,
    questions: &'static str,
    steps: [&'static str; Rating::ALL.len()],
    advice: &'static FactorAdviceTexts,
}

/// A reason for failure on that page.
#[derive(Serialize)]
struct SheetFinding {
    name: &'static str,
    meaning: &'static str,
    rule: &'static str,
    /// One, or one for each way in which it can apply.
    advice: Vec<&'static AdviceTexts>,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let lists = Lists {
        languages: Language::ALL.map(Language::tag),
        names: Language::ALL.map(Language::name),
        tools: Tool::ALL.map(Tool::mode),
        for_others: Tool::ALL.into_iter().filter(|tool| tool.is_for_others()).map(Tool::mode).collect(),
        led: Tool::ALL.into_iter().filter(|tool| tool.is_led()).map(Tool::mode).collect(),
        readouts: Readout::REPORTED.map(Readout::id),
        findings: FindingId::ALL.map(FindingId::id),
        severities: Severity::ALL.map(Severity::id),
        stages: Stage::ALL.map(Stage::id),
    };
    println!("{}", serde_json::to_string(&lists)?);
    for language in Language::ALL {
        let language_texts = language.texts();
        let html = tokio::task::LocalSet::new().block_on(&runtime, render(language));
        let PageTexts { title, description, no_script, not_started, not_started_explained, reload, .. } =
            language_texts.page;
        let sheet = sheet(language, language_texts);
        let advice = language_texts.studio.advice.file(language_texts.language);
        let drop = language_texts.studio.keeping.import_drop;
        let (loader, builder) = (LoaderTexts::of(language), BuilderTexts::of(language));
        let language = language.tag();
        let (texts, studio, embed, answer) = (
            language_texts.pack(),
            language_texts.pack_studio(),
            language_texts.pack_for_embed(),
            language_texts.pack_for_answer(),
        );
        let page = Page {
            language,
            title,
            description,
            no_script,
            not_started,
            not_started_explained,
            reload,
            drop,
            html,
            texts,
            embed,
            answer,
            contact: language_texts.embed.contact,
            loader,
            builder,
            studio,
            sheet,
            advice,
        };
        println!("{}", serde_json::to_string(&page)?);
    }
    Ok(())
}

fn sheet(language: Language, texts: &'static Texts) -> Sheet {
    let all = &texts.studio.advice;
    let factors = Factor::ALL.map(|factor| {
        let cycle = factor.cycle().map_or(texts.results.both_cycles, |cycle| texts.cycle(cycle));
        let own = texts.factor(factor);
        SheetFactor {
            digit: factor.digit(),
            cycle,
            name: own.name,
            questions: own.questions,
            steps: own.steps,
            advice: &all.factors[factor.index()],
        }
    });
    let findings = std::array::from_fn(|place| {
        let id = FindingId::ALL[place];
        let advice = match id {
            FindingId::Missing => vec![&all.missing],
            FindingId::Uneven => vec![&all.uneven],
            FindingId::OneCycle => vec![&all.one_cycle_strategy, &all.one_cycle_execution],
            FindingId::Blocked => vec![&all.blocked_fully, &all.blocked_partly],
        };
        let name = phrases::reason_name(texts, id);
        SheetFinding { name, meaning: all.meanings[place], rule: all.rules[place], advice }
    });
    Sheet {
        words: SheetTexts::of(language),
        factors,
        step_by_step: all.step_by_step,
        what_helps: all.what_helps,
        evidence: all.evidence,
        reasons: texts.results.findings,
        findings,
    }
}

/// The page without ratings. Addresses are relative to the folder of the English page.
async fn render(language: Language) -> String {
    let props = AppProps {
        language,
        page_language: Some(language),
        history: History::default(),
        changed: None,
        settings: Settings::default(),
        store: None,
        place: None,
        before: None,
        earlier: None,
        is_example: false,
        early: None,
        shared: None,
        notices: Vec::new(),
        addresses: Language::ALL.map(|language| format!("{{{}}}", language.tag()).into()),
        home: "{home}".into(),
        drawn: None,
    };
    LocalServerRenderer::<App>::with_props(props).hydratable(false).render().await
}
