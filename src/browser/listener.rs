//! What listens until it is dropped.

use gloo::events::EventListener;

/// Listens until dropped.
#[must_use = "a dropped listener no longer listens"]
pub struct Listener(#[allow(dead_code, reason = "kept for its drop")] pub(super) Option<EventListener>);
