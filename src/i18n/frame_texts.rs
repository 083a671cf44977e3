use super::pack::texts;

texts! {
    /// The texts of the frame around a tool.
    #[derive(Debug)]
    #[allow(missing_docs, reason = "a text says for itself what it is")]
    pub struct FrameTexts {
        pub back_to_rating: &'static str,
        pub back_to_presentation: &'static str,
    }
}
