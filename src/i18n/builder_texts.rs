//! The texts of the snippet builder for site owners: a static HTML page, filled in by the build.

use super::pack::texts;
use serde::Serialize;

texts! {
    /// The texts of the snippet builder in one language.
    #[derive(Debug, Clone, Copy, Serialize)]
    #[allow(missing_docs, reason = "a text says for itself what it is")]
    pub struct BuilderTexts {
        pub title: &'static str,
        pub intro: &'static str,
        pub back: &'static str,
        pub options: &'static str,
        pub language: &'static str,
        pub language_any: &'static str,
        pub theme: &'static str,
        pub theme_auto: &'static str,
        pub theme_light: &'static str,
        pub theme_dark: &'static str,
        pub mode: &'static str,
        pub mode_rate: &'static str,
        pub mode_result: &'static str,
        pub mode_figure: &'static str,
        pub code: &'static str,
        pub contact: &'static str,
        pub contact_label: &'static str,
        pub keep: &'static str,
        pub colours: &'static str,
        pub accent: &'static str,
        pub strategy: &'static str,
        pub execution: &'static str,
        pub shade: &'static str,
        pub preview: &'static str,
        pub element: &'static str,
        pub element_explained: &'static str,
        pub csp: &'static str,
        pub csp_explained: &'static str,
        pub css: &'static str,
        pub css_explained: &'static str,
        pub frame: &'static str,
        pub frame_explained: &'static str,
        pub copy: &'static str,
        pub copied: &'static str,
        pub no_code: &'static str,
        pub no_address: &'static str,
    }
}
