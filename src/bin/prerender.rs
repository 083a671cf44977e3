//! Renders the page's HTML in each language, so that the first paint needs no program, and writes the pages' variable
//! parts as JSON lines for the build's last step: first the lists that scripts share with the programs, then one line a page,
//! `{language, title, description, …, html}`.

use double_cycle::app::{App, AppProps};
use double_cycle::framework::Profile;
use double_cycle::i18n::{BuilderTexts, Language, LoaderTexts, PageTexts};
use double_cycle::scoring::{FindingId, Readout, Severity, Stage};
use double_cycle::state::{Settings, Tool};
use serde::Serialize;
use yew::LocalServerRenderer;

/// The lists that hand-written scripts need: each stands once, in Rust.
#[derive(Serialize)]
struct Lists {
    /// The languages in order: their tags.
    languages: [&'static str; Language::ALL.len()],
    /// Their names in themselves, in the same order.
    names: [&'static str; Language::ALL.len()],
    /// The tools: the values of `mode` in the page's address.
    tools: [&'static str; Tool::ALL.len()],
    /// The ids in a result of the embed's, in the order in which its program writes them.
    readouts: [&'static str; Readout::REPORTED.len()],
    findings: [&'static str; FindingId::ALL.len()],
    severities: [&'static str; Severity::ALL.len()],
    stages: [&'static str; Stage::ALL.len()],
}

/// What differs from page to page.
#[derive(Serialize)]
struct Page {
    language: &'static str,
    title: &'static str,
    description: &'static str,
    no_script: &'static str,
    not_started: &'static str,
    not_started_explained: &'static str,
    reload: &'static str,
    /// What is said while a file is held over the page.
    drop: &'static str,
    html: String,
    /// The file of all texts.
    texts: String,
    /// The file of the embed's texts.
    embed: String,
    /// What the embed's contact link says where nobody else does.
    contact: &'static str,
    /// What the embed's loader says.
    loader: LoaderTexts,
    /// The page that writes the embed's snippets.
    builder: BuilderTexts,
    /// The file of the studio's texts.
    studio: String,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let lists = Lists {
        languages: Language::ALL.map(Language::tag),
        names: Language::ALL.map(Language::name),
        tools: Tool::ALL.map(Tool::mode),
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
        let drop = language_texts.studio.keeping.import_drop;
        let (loader, builder) = (LoaderTexts::of(language), BuilderTexts::of(language));
        let language = language.tag();
        let (texts, studio, embed) =
            (language_texts.pack(), language_texts.pack_studio(), language_texts.pack_for_embed());
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
            contact: language_texts.embed.contact,
            loader,
            builder,
            studio,
        };
        println!("{}", serde_json::to_string(&page)?);
    }
    Ok(())
}

/// The page before anything is rated. Addresses are relative to the folder of the English page.
async fn render(language: Language) -> String {
    let props = AppProps {
        language,
        page_language: Some(language),
        profile: Profile::default(),
        settings: Settings::default(),
        store: None,
        early: None,
        early_note: None,
        shared: None,
        notices: Vec::new(),
        addresses: Language::ALL.map(|language| format!("{{{}}}", language.tag()).into()),
        home: "{home}".into(),
        drawn: None,
    };
    LocalServerRenderer::<App>::with_props(props).hydratable(false).render().await
}
