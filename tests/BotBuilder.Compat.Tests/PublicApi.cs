using System.Reflection;

namespace BotBuilder.Compat.Tests;

/// <summary>What an assembly shows to others, one sorted line for each type and member.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    internal static IReadOnlyList<string> Describe(Assembly assembly) =>
        [.. assembly.GetTypes().Where(IsVisible).SelectMany(Lines).Order(StringComparer.Ordinal)];

    private static bool IsVisible(Type type) =>
        type.IsNested ? (type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem) && IsVisible(type.DeclaringType!) : type.IsPublic;

    private static bool IsVisible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static IEnumerable<string> Lines(Type type)
    {
        var name = TypeName(type);
        if (type.IsAssignableTo(typeof(Delegate)))
            return [$"{name} delegate {Signature(type.GetMethod("Invoke")!)}"];
        var head = $"{name} {Kind(type)}{Bases(type)}";
        if (type.IsEnum)
            return [head, .. Enum.GetNames(type).Select(value => $"{name}.{value} = {Convert.ToInt64(Enum.Parse(type, value), null)}")];
        return
        [
            head,
            .. type.GetConstructors(Declared).Where(IsVisible).Where(made => !made.IsStatic)
                .Select(made => $"{name}.{type.Name.Split('`')[0]}({Parameters(made)}){Access(made)}"),
            .. type.GetMethods(Declared).Where(IsVisible).Where(IsOwn).Select(method => $"{name}.{method.Name}{Generic(method)}{Signature(method)}{Access(method)}"),
            .. type.GetProperties(Declared).Select(property => Property(name, property)).OfType<string>(),
            .. type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily).Select(field => Field(name, field)),
            .. type.GetEvents(Declared).Where(e => IsVisible(e.AddMethod)).Select(e => $"{name}.{e.Name} : event {TypeName(e.EventHandlerType!)}"),
        ];
    }

    // An override adds nothing that the base does not show already.
    private static bool IsOwn(MethodInfo method) =>
        (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) && method.GetBaseDefinition() == method;

    private static string Kind(Type type) => type switch
    {
        { IsInterface: true } => "interface",
        { IsEnum: true } => "enum",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string Bases(Type type)
    {
        if (type.IsEnum) return string.Empty;
        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var bases = type.GetInterfaces().Except(inherited).Where(IsVisible).Select(TypeName).Order(StringComparer.Ordinal).ToList();
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType)) bases.Insert(0, TypeName(parent));
        return bases.Count == 0 ? string.Empty : " : " + string.Join(", ", bases);
    }

    private static string? Property(string owner, PropertyInfo property)
    {
        var (get, set) = (property.GetMethod, property.SetMethod);
        var first = IsVisible(get) ? get : IsVisible(set) ? set : null;
        if (first is null || first.GetBaseDefinition() != first) return null;
        var accessors = (IsVisible(get) ? " get;" : "") + (IsVisible(set) ? set!.IsPublic == first.IsPublic ? " set;" : " protected set;" : "");
        var index = property.GetIndexParameters() is { Length: > 0 } ? $"[{Parameters(get!)}]" : string.Empty;
        return $"{owner}.{property.Name}{index} : {TypeName(new NullabilityInfoContext().Create(property), property.PropertyType)} {{{accessors} }}{Access(first)}";
    }

    private static string Field(string owner, FieldInfo field)
    {
        var type = TypeName(new NullabilityInfoContext().Create(field), field.FieldType);
        return field.IsLiteral
            ? $"{owner}.{field.Name} = {Value(field.GetRawConstantValue())} : const {type}"
            : $"{owner}.{field.Name} : {(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{type}";
    }

    private static string Access(MethodBase method)
    {
        var words = new List<string>();
        if (!method.IsPublic) words.Add("protected");
        if (method.IsStatic) words.Add("static");
        if (method.DeclaringType is { IsInterface: false })
            if (method.IsAbstract) words.Add("abstract");
            else if (method.IsVirtual && !method.IsFinal) words.Add("virtual");
        return words.Count == 0 ? string.Empty : " // " + string.Join(' ', words);
    }

    private static string Generic(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>" : string.Empty;

    private static string Signature(MethodInfo method) =>
        $"({Parameters(method)}) : {TypeName(new NullabilityInfoContext().Create(method.ReturnParameter), method.ReturnType)}";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
    {
        var pass = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : "";
        var type = TypeName(new NullabilityInfoContext().Create(parameter), parameter.ParameterType);
        return $"{pass}{type} {parameter.Name}{(parameter.HasDefaultValue ? " = " + Default(parameter) : "")}";
    }));

    private static string Default(ParameterInfo parameter) =>
        parameter is { RawDefaultValue: null, ParameterType: { IsValueType: true } type } && Nullable.GetUnderlyingType(type) is null
            ? "default"
            : Value(parameter.RawDefaultValue);

    private static string Value(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool yes => yes ? "true" : "false",
        _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
    };

    private static string TypeName(NullabilityInfo info, Type type)
    {
        if (type.IsByRef) return TypeName(info, type.GetElementType()!);
        var mark = info.ReadState == NullabilityState.Nullable && !type.IsValueType ? "?" : string.Empty;
        if (info.ElementType is { } element && type.IsArray) return TypeName(element, type.GetElementType()!) + "[]" + mark;
        if (Nullable.GetUnderlyingType(type) is not null || !type.IsGenericType) return TypeName(type) + mark;
        var arguments = type.GetGenericArguments();
        if (info.GenericTypeArguments.Length != arguments.Length) return TypeName(type) + mark;
        return $"{PlainName(type)}<{string.Join(", ", arguments.Select((a, i) => TypeName(info.GenericTypeArguments[i], a)))}>{mark}";
    }

    private static string TypeName(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return TypeName(inner) + "?";
        if (type.IsArray) return TypeName(type.GetElementType()!) + "[]";
        if (type.IsGenericParameter) return type.Name;
        return type.IsGenericType ? $"{PlainName(type)}<{string.Join(", ", type.GetGenericArguments().Select(TypeName))}>" : PlainName(type);
    }

    private static string PlainName(Type type) => type switch
    {
        _ when type == typeof(string) => "string",
        _ when type == typeof(object) => "object",
        _ when type == typeof(bool) => "bool",
        _ when type == typeof(int) => "int",
        _ when type == typeof(long) => "long",
        _ when type == typeof(double) => "double",
        _ when type == typeof(void) => "void",
        { IsNested: true } => $"{PlainName(type.DeclaringType!)}.{type.Name.Split('`')[0]}",
        _ => $"{type.Namespace}.{type.Name.Split('`')[0]}",
    };
}
