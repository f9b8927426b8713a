//! Operations, the blocks that contain them, and the values that they compute.

use std::marker::PhantomData;

use ryft_mlir_sys::bindings::*;

use super::{Attribute, Context, Module, Type, text};

/// A list of operations in a module, which run one after the other.
#[derive(Clone, Copy)]
pub struct Block<'module> {
    context: &'module Context,
    block: MlirBlock,
    module: PhantomData<&'module Module<'module>>,
}

/// What an operation computes, or what a function is given.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct Value<'module>(MlirValue, PhantomData<&'module Module<'module>>);

impl<'module> Block<'module> {
    /// Refers to a block.
    ///
    /// # Safety
    ///
    /// `block` must be one of a module that is alive for `'module`.
    pub(super) unsafe fn new(context: &'module Context, block: MlirBlock) -> Self {
        Self {
            context,
            block,
            module: PhantomData,
        }
    }

    /// Appends a function, and gives the block that its operations are appended to.
    pub fn append_function(
        self,
        name: &str,
        inputs: &[Type<'module>],
        results: &[Type<'module>],
    ) -> Self {
        let function_type = self.context.function(inputs, results);
        let locations = vec![self.context.location(); inputs.len()];
        // SAFETY: types have the layout of what they hold, and there is a location for each. The function that gets the
        // body is the module's.
        let (region, body) = unsafe {
            let body = mlirBlockCreate(
                inputs.len() as isize,
                inputs.as_ptr().cast(),
                locations.as_ptr(),
            );
            let region = mlirRegionCreate();
            mlirRegionAppendOwnedBlock(region, body);
            (region, Self::new(self.context, body))
        };
        let attributes = [
            ("sym_name", self.context.string(name)),
            ("function_type", self.context.type_attribute(function_type)),
        ];
        self.append_with("func.func", &[], &[], &attributes, Some(region));
        body
    }

    /// Appends an operation with one result.
    pub fn append(
        self,
        name: &str,
        operands: &[Value<'module>],
        result: Type<'module>,
        attributes: &[(&str, Attribute<'module>)],
    ) -> Value<'module> {
        let operation = self.append_with(name, operands, &[result], attributes, None);
        // SAFETY: the operation was just given one result.
        Value(unsafe { mlirOperationGetResult(operation, 0) }, PhantomData)
    }

    /// Appends the operation that ends a function.
    pub fn append_return(self, values: &[Value<'module>]) {
        self.append_with("func.return", values, &[], &[], None);
    }

    /// What the function whose body this is is given.
    pub fn arguments(self) -> Vec<Value<'module>> {
        // SAFETY: the block is alive, and is asked for what it has.
        unsafe {
            (0..mlirBlockGetNumArguments(self.block))
                .map(|index| Value(mlirBlockGetArgument(self.block, index), PhantomData))
                .collect()
        }
    }

    fn append_with(
        self,
        name: &str,
        operands: &[Value<'module>],
        results: &[Type<'module>],
        attributes: &[(&str, Attribute<'module>)],
        region: Option<MlirRegion>,
    ) -> MlirOperation {
        let attributes: Vec<MlirNamedAttribute> = attributes
            .iter()
            .map(|(name, attribute)| self.named(name, *attribute))
            .collect();
        // SAFETY: the state refers to what is alive until the operation is created. Values and types have the layout of
        // what they hold. Operation and region are owned by the block then.
        unsafe {
            let mut state =
                mlirOperationStateGet(text::view(name.as_bytes()), self.context.location());
            mlirOperationStateAddOperands(
                &mut state,
                operands.len() as isize,
                operands.as_ptr().cast(),
            );
            mlirOperationStateAddResults(
                &mut state,
                results.len() as isize,
                results.as_ptr().cast(),
            );
            mlirOperationStateAddAttributes(
                &mut state,
                attributes.len() as isize,
                attributes.as_ptr(),
            );
            if let Some(region) = region {
                mlirOperationStateAddOwnedRegions(&mut state, 1, &region);
            }
            let operation = mlirOperationCreate(&mut state);
            mlirBlockAppendOwnedOperation(self.block, operation);
            operation
        }
    }

    fn named(self, name: &str, attribute: Attribute<'module>) -> MlirNamedAttribute {
        // SAFETY: the name is copied into the context.
        unsafe {
            let name = mlirIdentifierGet(self.context.as_raw(), text::view(name.as_bytes()));
            mlirNamedAttributeGet(name, attribute.as_raw())
        }
    }
}
