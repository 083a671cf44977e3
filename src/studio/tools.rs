/// From the list of tools, one line each, generates their message type and the struct that holds and calls them. A tool
/// is taken out of its place while it is called, so that it can read from the others.
macro_rules! tools {
    ($($(#[$doc:meta])* $tool:ident($page:ty) in $place:ident;)*) => {
        /// A message for one of the tools.
        #[derive(Debug, Clone, PartialEq)]
        pub enum StudioMsg {
            $($(#[$doc])* $tool(<$page as ToolPage>::Message),)*
        }

        impl StudioMsg {
            /// The tool it is for.
            fn tool(&self) -> Tool {
                match self {
                    $(StudioMsg::$tool(_) => Tool::$tool,)*
                }
            }
        }

        /// All tools; `None` while that one is being called.
        struct Tools {
            $($place: Option<Box<$page>>,)*
        }

        // The matches below need an arm for every variant of `Tool`, so equal length means a complete list.
        const _: () = assert!(Tool::ALL.len() == [$(Tool::$tool),*].len(), "Tool::ALL has all tools");

        impl Tools {
            fn new(send: &Callback<Msg>) -> Tools {
                Tools { $($place: Some(Box::new(<$page>::new(send))),)* }
            }

            /// A tool for reading; `None` while it is being called.
            fn get(&self, tool: Tool) -> Option<&dyn ToolPage> {
                match tool {
                    $(Tool::$tool => self.$place.as_deref().map(|page| page as &dyn ToolPage),)*
                }
            }

            /// Calls `call` with a tool taken out of its place.
            fn call(&mut self, tool: Tool, around: &Around, call: &mut dyn FnMut(&mut dyn ToolPage, &ToolContext)) {
                match tool {
                    $(Tool::$tool => if let Some(mut page) = self.$place.take() {
                        call(&mut *page, &around.context(self));
                        self.$place = Some(page);
                    },)*
                }
            }

            /// Passes a message to its tool.
            fn update(&mut self, around: &Around, msg: StudioMsg) {
                match msg {
                    $(StudioMsg::$tool(msg) => if let Some(mut page) = self.$place.take() {
                        page.update(&around.context(self), msg);
                        self.$place = Some(page);
                    },)*
                }
            }
        }
    };
}
