package com.quikapp.platform.testing;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;

/** One run of a test on one database: skipped when its server is missing, otherwise given the class's database. */
record OneDatabaseRun(Vendor vendor) implements TestTemplateInvocationContext, ExecutionCondition, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(OneDatabaseRun.class);

    @Override
    public String getDisplayName(int invocationIndex) {
        return vendor.text();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
        return List.of(this);
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<String> missing = vendor.missing();
        return missing.isPresent()
                ? ConditionEvaluationResult.disabled(missing.get())
                : ConditionEvaluationResult.enabled(vendor.text());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestDatabase.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return classContext(context)
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(vendor, TestDatabase::create, TestDatabase.class);
    }

    /** The context of the outermost test class, so that its nested classes share the database. */
    private static ExtensionContext classContext(ExtensionContext context) {
        ExtensionContext outermost = context;
        for (Optional<ExtensionContext> parent = context.getParent();
                parent.isPresent() && parent.get().getTestClass().isPresent();
                parent = parent.get().getParent()) {
            outermost = parent.get();
        }
        return outermost;
    }
}
